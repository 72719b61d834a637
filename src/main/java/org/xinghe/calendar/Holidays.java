package org.xinghe.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.shared.WorkingDays;

/// The holiday table as it was loaded.
@Service
@Transactional
public class Holidays {

    private final JdbcClient jdbc;

    Holidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which days are worked, in all years that there is a table for.
    @Transactional(readOnly = true)
    public WorkingDays workingDays() {
        var off = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        all("select day, worked, name from calendar.special_day")
                .forEach(each -> (each.worked() ? worked : off).add(each.day()));
        var years = jdbc.sql("select year from calendar.holiday_year")
                .query(Integer.class)
                .list();
        return new WorkingDays(off, worked, new HashSet<>(years));
    }

    /// The special days of a year in order; empty when its table was not loaded.
    @Transactional(readOnly = true)
    public List<SpecialDay> of(int year) {
        return all("select day, worked, name from calendar.special_day where year = %d order by day".formatted(year));
    }

    private List<SpecialDay> all(String statement) {
        return jdbc.sql(statement)
                .query((row, _) -> new SpecialDay(
                        row.getObject("day", LocalDate.class), row.getBoolean("worked"), row.getString("name")))
                .list();
    }
}
