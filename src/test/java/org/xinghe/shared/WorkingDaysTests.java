package org.xinghe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    /// Labour day of 2022: off from 30 April to 4 May, worked on Sunday 24 April and Saturday 7 May.
    private static final WorkingDays DAYS = new WorkingDays(
            Set.copyOf(day("2022-04-30").datesUntil(day("2022-05-05")).toList()),
            Set.of(day("2022-04-24"), day("2022-05-07")),
            Set.of(2022));

    @Test
    void aHolidayIsNotWorkedAndAWeekendDayWorkedForItIs() {
        assertThat(DAYS.isWorked(day("2022-05-03"))).isFalse();
        assertThat(DAYS.isWorked(day("2022-05-07"))).isTrue();
        assertThat(DAYS.isWorked(day("2022-05-08"))).isFalse();
        assertThat(DAYS.isWorked(day("2022-05-09"))).isTrue();
    }

    @Test
    void countingLeavesOutTheDayItselfAndWhatIsOff() {
        assertThat(DAYS.plus(day("2022-04-29"), 1)).isEqualTo(day("2022-05-05"));
        assertThat(DAYS.plus(day("2022-04-29"), 3)).isEqualTo(day("2022-05-07"));
        assertThat(DAYS.plus(day("2022-05-05"), -1)).isEqualTo(day("2022-04-29"));
        assertThat(DAYS.between(day("2022-04-29"), day("2022-05-09"))).isEqualTo(4);
        assertThat(DAYS.between(day("2022-05-09"), day("2022-05-09"))).isZero();
        assertThat(DAYS.between(day("2022-05-10"), day("2022-05-09"))).isZero();
    }

    @Test
    void aDayMovesToTheNextOrTheLastWorkedOne() {
        assertThat(DAYS.thisOrNext(day("2022-05-01"))).isEqualTo(day("2022-05-05"));
        assertThat(DAYS.thisOrPrevious(day("2022-05-01"))).isEqualTo(day("2022-04-29"));
        assertThat(DAYS.thisOrNext(day("2022-05-07"))).isEqualTo(day("2022-05-07"));
    }

    @Test
    void withoutATableWeekendsDecideAndItSaysSo() {
        assertThat(DAYS.isKnown(day("2023-05-01"))).isFalse();
        assertThat(DAYS.isWorked(day("2023-05-01"))).isTrue();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
