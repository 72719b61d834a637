package org.xinghe.calendar.loading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.calendar.Holidays;
import org.xinghe.calendar.SpecialDay;
import org.xinghe.calendar.loading.LoadOutcome.Known;
import org.xinghe.calendar.loading.LoadOutcome.Loaded;
import org.xinghe.calendar.loading.LoadOutcome.Reason;
import org.xinghe.calendar.loading.LoadOutcome.Refused;
import org.xinghe.calendar.loading.LoadOutcome.Unreadable;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.history.History;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;

/// The tables of the years, which the system administrator loads; for everybody else there are none.
@Service
@Transactional
public class HolidayTables {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Holidays holidays;
    private final People people;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    HolidayTables(Holidays holidays, People people, JdbcClient jdbc, History history, Clock clock) {
        this.holidays = holidays;
        this.people = people;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /// Where a year's table came from.
    ///
    /// @param loadedAt null for a table that came with the product
    public record Origin(
            int year,
            String source,
            @Nullable Instant loadedAt,
            @Nullable String loadedBy) {}

    /// Whether the acting person sees to the tables.
    @Transactional(readOnly = true)
    public boolean administers() {
        return Actor.current()
                .signedIn()
                .filter(person -> people.holds(person, AdministratorRole.SYSTEM))
                .isPresent();
    }

    public void requireAdministers() {
        if (!administers()) {
            throw new NotFound("page", "/desk/calendar/holidays");
        }
    }

    /// The years that there is a table for, in order.
    @Transactional(readOnly = true)
    public List<Origin> known() {
        return jdbc.sql("select year, source, loaded_at, loaded_by from calendar.holiday_year order by year")
                .query(HolidayTables::origin)
                .list();
    }

    /// Puts a year's table in place; of a faulty one nothing is taken.
    public LoadOutcome load(LoadTable wish) {
        requireAdministers();
        var rows = rowsOf(wish);
        if (rows.isEmpty()) {
            return unreadable(wish);
        }
        var table = TableReader.read(wish.year(), rows.get());
        var reasons = faultsOf(wish, table);
        if (!reasons.isEmpty()) {
            return new Refused(reasons, table.faults(), table.text());
        }
        var known = known().stream().anyMatch(each -> each.year() == wish.year());
        if (known && !wish.replacing()) {
            return difference(wish.year(), table);
        }
        keep(wish, table.days());
        history.note(
                "holiday-year",
                HolidayYearId.of(wish.year()),
                known ? "replace" : "load",
                Map.of(
                        "year",
                        String.valueOf(wish.year()),
                        "source",
                        wish.source().strip(),
                        "days",
                        String.valueOf(table.days().size())));
        return new Loaded(wish.year(), table.days().size());
    }

    private static List<Reason> faultsOf(LoadTable wish, ReadTable table) {
        var reasons = new ArrayList<Reason>();
        if (wish.year() < FIRST_YEAR || wish.year() > LAST_YEAR) {
            reasons.add(Reason.YEAR);
        }
        if (wish.source().isBlank()) {
            reasons.add(Reason.SOURCE_MISSING);
        }
        if (!table.faults().isEmpty()) {
            reasons.add(Reason.ROWS_FAULTY);
        } else if (table.days().isEmpty()) {
            reasons.add(Reason.NO_ROWS);
        }
        return List.copyOf(reasons);
    }

    /// Empty when the file is no sheet that can be read.
    private static Optional<List<TableRow>> rowsOf(LoadTable wish) {
        var file = wish.file();
        if (file.length == 0) {
            return Optional.of(TableReader.rowsOf(wish.text()));
        }
        if (file[0] == 'P' && file.length > 1 && file[1] == 'K') {
            return Sheets.read(file) instanceof SheetOutcome.Read sheet
                    ? Optional.of(TableReader.rowsOf(sheet))
                    : Optional.empty();
        }
        return isText(file) ? Optional.of(TableReader.rowsOf(TableReader.decode(file))) : Optional.empty();
    }

    private static boolean isText(byte[] file) {
        for (var each : file) {
            if (each == 0) {
                return false;
            }
        }
        return file.length <= Sheets.LARGEST;
    }

    private static LoadOutcome unreadable(LoadTable wish) {
        return switch (Sheets.read(wish.file())) {
            case SheetOutcome.Refused(var reason, var _) -> new Unreadable(reason.chinese(), reason.english());
            case SheetOutcome.Read _ ->
                throw new IllegalStateException("A sheet of %d was read after all".formatted(wish.year()));
        };
    }

    private Known difference(int year, ReadTable table) {
        var now = holidays.of(year);
        var added = new ArrayList<>(table.days());
        added.removeAll(new HashSet<>(now));
        var removed = new ArrayList<>(now);
        removed.removeAll(new HashSet<>(table.days()));
        return new Known(year, List.copyOf(added), List.copyOf(removed), table.text());
    }

    private void keep(LoadTable wish, List<SpecialDay> days) {
        jdbc.sql("""
                insert into calendar.holiday_year (year, source, loaded_at, loaded_by)
                values (:year, :source, :at, :by)
                on conflict (year) do update
                   set source = excluded.source, loaded_at = excluded.loaded_at, loaded_by = excluded.loaded_by
                """)
                .param("year", wish.year())
                .param("source", wish.source().strip())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", Actor.current().name())
                .update();
        jdbc.sql("delete from calendar.special_day where year = :year")
                .param("year", wish.year())
                .update();
        days.forEach(each -> jdbc.sql("""
                insert into calendar.special_day (day, year, worked, name) values (:day, :year, :worked, :name)
                """)
                .param("day", each.day())
                .param("year", wish.year())
                .param("worked", each.worked())
                .param("name", each.name())
                .update());
    }

    private static Origin origin(ResultSet row, int number) throws SQLException {
        var loaded = row.getTimestamp("loaded_at");
        return new Origin(
                row.getInt("year"),
                row.getString("source"),
                loaded == null ? null : loaded.toInstant(),
                row.getString("loaded_by"));
    }
}
