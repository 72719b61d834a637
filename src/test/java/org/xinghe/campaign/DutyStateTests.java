package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.xinghe.shared.CampaignTime;

class DutyStateTests {

    private static final LocalDate DUE = LocalDate.of(2022, 6, 30);
    private static final Instant LAST_SECOND = at(30, "23:59:59");
    private static final Instant NEXT_SECOND = CampaignTime.instantOf(LocalDateTime.of(2022, 7, 1, 0, 0, 1));

    @Test
    void theWholeLastDayIsInTimeAndTheNextSecondIsNot() {
        assertThat(DutyState.of(DUE, LAST_SECOND, false, NEXT_SECOND)).isEqualTo(DutyState.DONE);
        assertThat(DutyState.of(DUE, LAST_SECOND.plusMillis(999), false, NEXT_SECOND))
                .isEqualTo(DutyState.DONE);
        assertThat(DutyState.of(DUE, LAST_SECOND.plusSeconds(1), false, NEXT_SECOND))
                .isEqualTo(DutyState.DONE_LATE);
        assertThat(DutyState.of(DUE, NEXT_SECOND, false, NEXT_SECOND)).isEqualTo(DutyState.DONE_LATE);
    }

    @Test
    void whatIsNotDoneIsLateFromTheNextSecondOnEvenWhenItWasStarted() {
        assertThat(DutyState.of(DUE, null, false, LAST_SECOND)).isEqualTo(DutyState.OPEN);
        assertThat(DutyState.of(DUE, null, true, LAST_SECOND)).isEqualTo(DutyState.STARTED);
        assertThat(DutyState.of(DUE, null, false, NEXT_SECOND)).isEqualTo(DutyState.LATE);
        assertThat(DutyState.of(DUE, null, true, NEXT_SECOND)).isEqualTo(DutyState.LATE);
    }

    @Test
    void withoutADayNothingIsEverLate() {
        assertThat(DutyState.of(null, null, false, NEXT_SECOND)).isEqualTo(DutyState.OPEN);
        assertThat(DutyState.of(null, NEXT_SECOND, false, NEXT_SECOND)).isEqualTo(DutyState.DONE);
    }

    private static Instant at(int day, String time) {
        return CampaignTime.instantOf(LocalDateTime.parse("2022-06-%d".formatted(day) + "T" + time));
    }
}
