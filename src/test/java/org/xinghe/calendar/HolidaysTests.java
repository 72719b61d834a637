package org.xinghe.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.shared.WorkingDays;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class HolidaysTests {

    @Autowired
    private Holidays holidays;

    @Test
    void theYearsThatComeWithTheProductAreKnown() {
        var days = holidays.workingDays();

        assertThat(days.years()).isEqualTo(Set.of(2022, 2023, 2024, 2025, 2026));
        assertThat(days.isWorked(LocalDate.of(2026, 2, 14)))
                .as("a Saturday worked for the spring festival")
                .isTrue();
        assertThat(days.isWorked(LocalDate.of(2026, 2, 23))).as("its last day").isFalse();
    }

    /// Days off are made up for by worked weekend days, so that what is left are Mondays to Fridays less the statutory
    /// holidays: 11 a year, 13 from 2025 on (全国年节及纪念日放假办法).
    @Test
    void eachYearIsWorkedOnItsWeekdaysLessItsStatutoryHolidays() {
        var days = holidays.workingDays();

        for (var year = 2022; year <= 2026; year++) {
            var before = LocalDate.of(year - 1, 12, 31);
            var last = LocalDate.of(year, 12, 31);
            var weekdays = WorkingDays.WEEKENDS_ONLY.between(before, last);
            assertThat(days.between(before, last)).as("in %d", year).isEqualTo(weekdays - (year < 2025 ? 11 : 13));
        }
    }
}
