package org.xinghe.notification.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.WorkingDays;

/// Nobody is spoken to at noon, at night, at the weekend or on a holiday.
class WorkingHoursTests {

    /// The Dragon Boat festival of 2022, and the Saturday that was worked for Labour Day.
    private static final WorkingDays YEAR_2022 =
            new WorkingDays(Set.of(LocalDate.of(2022, 6, 3)), Set.of(LocalDate.of(2022, 5, 7)), Set.of(2022));

    private final WorkingHours hours =
            new WorkingHours(List.of(Window.of("14:30-17:00"), Window.of("08:30-11:30")), YEAR_2022);

    @Test
    void theEndOfAWindowNoLongerBelongsToIt() {
        assertThat(hours.areOpen(at("2022-06-02T08:29:59"))).isFalse();
        assertThat(hours.areOpen(at("2022-06-02T08:30:00"))).isTrue();
        assertThat(hours.areOpen(at("2022-06-02T11:29:59"))).isTrue();
        assertThat(hours.areOpen(at("2022-06-02T11:30:00"))).isFalse();
        assertThat(hours.areOpen(at("2022-06-02T16:59:59"))).isTrue();
    }

    @Test
    void aSaturdayThatIsWorkedIsOpenAndAHolidayIsNot() {
        assertThat(hours.areOpen(at("2022-05-07T09:00:00"))).isTrue();
        assertThat(hours.areOpen(at("2022-06-03T09:00:00"))).isFalse();
    }

    @Test
    void whatComesTooLateWaitsForTheNextOpening() {
        assertThat(hours.thisOrNext(at("2022-06-02T09:10:00"))).isEqualTo(at("2022-06-02T09:10:00"));
        assertThat(hours.thisOrNext(at("2022-06-02T06:00:00"))).isEqualTo(at("2022-06-02T08:30:00"));
        assertThat(hours.thisOrNext(at("2022-06-02T12:00:00"))).isEqualTo(at("2022-06-02T14:30:00"));
        assertThat(hours.thisOrNext(at("2022-06-02T17:00:00")))
                .as("over the festival and its weekend")
                .isEqualTo(at("2022-06-06T08:30:00"));
    }

    @Test
    void hoursThatMakeNoSenseAreRefusedWithTheirValue() {
        assertThatThrownBy(() -> Window.of("8:30-11:30")).hasMessageContaining("8:30-11:30");
        assertThatThrownBy(() -> Window.of("11:30-08:30")).hasMessageContaining("11:30-08:30");
        assertThatThrownBy(() -> new WorkingHours(List.of(), YEAR_2022)).hasMessageContaining("at least one");
        assertThatThrownBy(
                        () -> new WorkingHours(List.of(Window.of("08:30-12:00"), Window.of("11:00-17:00")), YEAR_2022))
                .hasMessageContaining("in each other");
    }

    private static Instant at(String local) {
        return CampaignTime.instantOf(LocalDateTime.parse(local));
    }
}
