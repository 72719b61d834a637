package org.xinghe.notice;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;

/// Reads notices.
@Repository
class NoticeQueries {

    private static final String SUMMARY = """
            select notice.id, version, kind, withdrawn_at, withdrawn_reason, title, number, issue_date, status, taken_for,
                   taken_at, released_at, supplements,
                   array(select unit from notice.issuer where notice = notice.notice.id order by position) issuers
              from notice.notice
            """;

    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NoticeSummary> find(NoticeId id) {
        return jdbc.sql(SUMMARY + " where notice.id = :id")
                .param("id", id.value())
                .query(NoticeQueries::summary)
                .optional();
    }

    /// Makes others who change this notice wait until this transaction ends, and answers how it stands then.
    Optional<NoticeSummary> lock(NoticeId id) {
        jdbc.sql("select id from notice.notice where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /// The notices that units issue or took in, newest first; without those that went back to their draft.
    List<NoticeSummary> heldBy(Collection<UnitId> units) {
        return jdbc.sql(SUMMARY + """
                 where (taken_for = any (:units)
                    or exists (select from notice.issuer where notice = notice.notice.id and unit = any (:units)))
                   and (status <> 'WITHDRAWN' or released_at is not null
                    or exists (select from notice.registered where notice = notice.notice.id))
                 order by taken_at desc
                 limit 200
                """)
                .param("units", values(units))
                .query(NoticeQueries::summary)
                .list();
    }

    /// The notices that were delivered to units, newest first.
    List<NoticeSummary> deliveredTo(Collection<UnitId> units) {
        return jdbc.sql(SUMMARY + """
                 where status in ('RELEASED', 'WITHDRAWN')
                   and exists (select from notice.delivery where notice = notice.notice.id and unit = any (:units))
                 order by released_at desc
                 limit 200
                """)
                .param("units", values(units))
                .query(NoticeQueries::summary)
                .list();
    }

    /// The notices that supplement or correct one, in the order they were taken in.
    List<NoticeSummary> supplementing(NoticeId original) {
        return jdbc.sql(SUMMARY + " where supplements = :original order by taken_at, notice.id")
                .param("original", original.value())
                .query(NoticeQueries::summary)
                .list();
    }

    boolean isNumberUsed(String number, NoticeId except) {
        return jdbc.sql("""
                select exists (select from notice.notice
                                where number = :number and id <> :except and status in ('RELEASED', 'WITHDRAWN'))
                    or exists (select from notice.registered join notice.series on series.id = registered.series
                                where notice <> :except and code || '〔' || year || '〕' || serial || '号' = :number)
                """)
                .param("number", number)
                .param("except", except.value())
                .query(Boolean.class)
                .single();
    }

    /// The notice that was out and bears a number.
    Optional<NoticeId> bearerOf(String number) {
        return jdbc.sql("select id from notice.notice where number = :number and status in ('RELEASED', 'WITHDRAWN')")
                .param("number", number)
                .query((row, _) -> new NoticeId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Two transactions that give or use one number wait for each other; the second one sees the first.
    void lockNumber(@Nullable String number) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('notice.number'), hashtext(:number))")
                .param("number", String.valueOf(number))
                .query((_, _) -> true)
                .single();
    }

    /// Whether an issuer wrote it here.
    boolean isOwn(NoticeId id) {
        return jdbc.sql("""
                select exists (select from notice.draft where notice = :notice)
                    or exists (select from notice.registered where notice = :notice and not on_paper)
                """).param("notice", id.value()).query(Boolean.class).single();
    }

    /// Whether the register gave it a number.
    boolean isRegistered(NoticeId id) {
        return jdbc.sql("select exists (select from notice.registered where notice = :notice)")
                .param("notice", id.value())
                .query(Boolean.class)
                .single();
    }

    List<String> paragraphsOf(NoticeId id) {
        return jdbc.sql("select paragraphs from notice.original where notice = :id")
                .param("id", id.value())
                .query((row, _) -> texts(row.getArray("paragraphs")))
                .optional()
                .orElseThrow(() -> new NotFound("notice", id));
    }

    NoticeOriginal originalOf(NoticeId id) {
        return jdbc.sql("select file_name, bytes from notice.original where notice = :id")
                .param("id", id.value())
                .query((row, _) -> new NoticeOriginal(row.getString("file_name"), row.getBytes("bytes")))
                .optional()
                .orElseThrow(() -> new NotFound("notice", id));
    }

    static UUID[] values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static NoticeSummary summary(ResultSet row, int number) throws SQLException {
        return new NoticeSummary(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                NoticeKind.valueOf(row.getString("kind")),
                withdrawal(row),
                row.getString("title"),
                row.getString("number"),
                Arrays.stream((UUID[]) row.getArray("issuers").getArray())
                        .map(UnitId::new)
                        .toList(),
                row.getObject("issue_date", LocalDate.class),
                NoticeStatus.valueOf(row.getString("status")),
                new UnitId(row.getObject("taken_for", UUID.class)),
                row.getTimestamp("taken_at").toInstant(),
                instant(row, "released_at"),
                notice(row, "supplements"));
    }

    private static @Nullable NoticeId notice(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new NoticeId(id);
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = instant(row, "withdrawn_at");
        return at == null ? null : new Withdrawal(at, row.getString("withdrawn_reason"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
