package org.xinghe.notice.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;
import org.xinghe.organisation.UnitId;

/// Keeps series of numbers and what was given of them.
@Repository
class NumberStore {

    private static final String YEARS = """
            select series.id, series.unit, series.code, series_year.year, series_year.first_serial,
                   series_year.next_serial
              from notice.series_year join notice.series on series.id = series_year.series
            """;

    private final JdbcClient jdbc;

    NumberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Series> find(SeriesId id) {
        return jdbc.sql("select * from notice.series where id = :id")
                .param("id", id.value())
                .query(NumberStore::series)
                .optional();
    }

    Optional<Series> withCode(String code) {
        return jdbc.sql("select * from notice.series where code = :code")
                .param("code", code)
                .query(NumberStore::series)
                .optional();
    }

    List<Series> of(Collection<UnitId> units) {
        return jdbc.sql("select * from notice.series where unit = any (:units) order by id")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(NumberStore::series)
                .list();
    }

    /// Who comes second finds the series of the first.
    void open(Series series) {
        jdbc.sql("insert into notice.series (id, unit, code) values (:id, :unit, :code) on conflict (code) do nothing")
                .param("id", series.id().value())
                .param("unit", series.unit().value())
                .param("code", series.code())
                .update();
    }

    /// The years in which a series gave numbers or is set up to, the latest first.
    List<SeriesYear> yearsOf(Collection<UnitId> units) {
        return jdbc.sql(YEARS + " where series.unit = any (:units) order by year desc, series.id")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(NumberStore::year)
                .list();
    }

    /// How far a series has come; others who take from it wait until this transaction ends, and see what it left.
    SeriesYear lock(SeriesId series, int year) {
        jdbc.sql("""
                insert into notice.series_year (series, year, first_serial, next_serial) values (:series, :year, 1, 1)
                on conflict do nothing
                """).param("series", series.value()).param("year", year).update();
        return jdbc.sql(YEARS + " where series.id = :series and year = :year for update of series_year")
                .param("series", series.value())
                .param("year", year)
                .query(NumberStore::year)
                .single();
    }

    void setFirst(SeriesYear year, int first) {
        jdbc.sql("""
                update notice.series_year set first_serial = :first, next_serial = :first
                 where series = :series and year = :year
                """)
                .param("first", first)
                .param("series", year.series().id().value())
                .param("year", year.year())
                .update();
    }

    void give(SeriesYear from, int serial, NoticeId notice, Instant at, String by, RegisterLine.State state) {
        jdbc.sql("""
                insert into notice.registered (series, year, serial, notice, taken_at, taken_by, on_paper)
                values (:series, :year, :serial, :notice, :at, :by, :onPaper)
                """)
                .param("series", from.series().id().value())
                .param("year", from.year())
                .param("serial", serial)
                .param("notice", notice.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("onPaper", state == RegisterLine.State.ON_PAPER)
                .update();
        jdbc.sql("update notice.series_year set next_serial = :next where series = :series and year = :year")
                .param("next", serial + 1)
                .param("series", from.series().id().value())
                .param("year", from.year())
                .update();
    }

    List<RegisterLine> linesOf(SeriesId series, int year) {
        return jdbc.sql("""
                select registered.*, series.code, notice.kind, notice.status, notice.title, notice.issue_date,
                       notice.released_at, notice.withdrawn_reason
                  from notice.registered
                  join notice.series on series.id = registered.series
                  join notice.notice on notice.id = registered.notice
                 where registered.series = :series and registered.year = :year
                 order by registered.serial
                """)
                .param("series", series.value())
                .param("year", year)
                .query(NumberStore::line)
                .list();
    }

    static String written(String code, int year, int serial) {
        return "%s〔%d〕%d号".formatted(code, year, serial);
    }

    private static RegisterLine line(ResultSet row, int number) throws SQLException {
        var serial = row.getInt("serial");
        return new RegisterLine(
                serial,
                written(row.getString("code"), row.getInt("year"), serial),
                new NoticeId(row.getObject("notice", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                String.valueOf(row.getString("title")),
                row.getObject("issue_date", LocalDate.class),
                row.getTimestamp("taken_at").toInstant(),
                row.getString("taken_by"),
                stateOf(row),
                row.getString("withdrawn_reason"));
    }

    private static RegisterLine.State stateOf(ResultSet row) throws SQLException {
        var out = row.getTimestamp("released_at") != null;
        if (row.getString("withdrawn_reason") != null) {
            return out ? RegisterLine.State.WITHDRAWN : RegisterLine.State.VOID;
        }
        if (row.getBoolean("on_paper")) {
            return RegisterLine.State.ON_PAPER;
        }
        return out ? RegisterLine.State.OUT : RegisterLine.State.GIVEN;
    }

    private static Series series(ResultSet row, int number) throws SQLException {
        return new Series(
                new SeriesId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("code"));
    }

    private static SeriesYear year(ResultSet row, int number) throws SQLException {
        return new SeriesYear(
                series(row, number), row.getInt("year"), row.getInt("first_serial"), row.getInt("next_serial"));
    }
}
