package org.xinghe.notice.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;
import org.xinghe.organisation.UnitId;

/// Keeps drafts.
@Repository
class DraftStore {

    private static final String DRAFTS = """
            select draft.*,
                   array(select unit from notice.draft_issuer where draft = draft.id order by position) issuers,
                   array(select name from notice.draft_annex where draft = draft.id order by position) annex_names,
                   array(select text from notice.draft_annex where draft = draft.id order by position) annex_texts
              from notice.draft
            """;

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who saved which version from which open page.
    record Saving(int version, String page, Instant at, String by) {}

    void add(DraftSummary draft, String page) {
        jdbc.sql("""
                insert into notice.draft (id, version, kind, drafted_for, state, supplements, series, title, addressees,
                       body, contacts, signed_on, remark, copies, printed_by, printed_on, changed_at, changed_by,
                       changed_from)
                values (:id, 1, :kind, :unit, 'OPEN', :supplements, null, '', '', '', '', '', '', '', '', '', :at, :by,
                       :page)
                """)
                .param("id", draft.id().value())
                .param("kind", draft.content().kind().name())
                .param("unit", draft.draftedFor().value())
                .param(
                        "supplements",
                        draft.supplements() == null ? null : draft.supplements().value(),
                        Types.OTHER)
                .param("at", draft.changedAt().atOffset(ZoneOffset.UTC))
                .param("by", draft.changedBy())
                .param("page", page)
                .update();
        write(draft.id(), draft.content(), new Saving(1, page, draft.changedAt(), draft.changedBy()));
    }

    Optional<DraftSummary> find(DraftId id) {
        return jdbc.sql(DRAFTS + " where id = :id")
                .param("id", id.value())
                .query(DraftStore::draft)
                .optional();
    }

    Optional<DraftSummary> of(NoticeId notice) {
        return jdbc.sql(DRAFTS + " where notice = :notice")
                .param("notice", notice.value())
                .query(DraftStore::draft)
                .optional();
    }

    /// The drafts of units, and those in which a unit of theirs stands as an issuer; the latest first.
    List<DraftSummary> concerning(Collection<UnitId> units) {
        return jdbc.sql(DRAFTS + """
                 where drafted_for = any (:units)
                    or exists (select from notice.draft_issuer where draft = draft.id and unit = any (:units))
                 order by changed_at desc
                 limit 200
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(DraftStore::draft)
                .list();
    }

    /// Makes others who save this draft wait, and answers from which page it was saved last.
    Optional<String> lock(DraftId id) {
        return jdbc.sql("select changed_from from notice.draft where id = :id for update")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void write(DraftId id, DraftContent content, Saving saving) {
        jdbc.sql("""
                update notice.draft
                   set version = :version, kind = :kind, series = :series, title = :title, addressees = :addressees,
                       body = :body, contacts = :contacts, signed_on = :signed, remark = :remark, copies = :copies,
                       printed_by = :printedBy, printed_on = :printedOn, changed_at = :at, changed_by = :by,
                       changed_from = :page
                 where id = :id
                """)
                .param("version", saving.version())
                .param("kind", content.kind().name())
                .param(
                        "series",
                        content.series() == null ? null : content.series().value(),
                        Types.OTHER)
                .param("title", content.title())
                .param("addressees", content.addressees())
                .param("body", content.body())
                .param("contacts", content.contacts())
                .param("signed", content.signedOn())
                .param("remark", content.remark())
                .param("copies", content.copies())
                .param("printedBy", content.printedBy())
                .param("printedOn", content.printedOn())
                .param("at", saving.at().atOffset(ZoneOffset.UTC))
                .param("by", saving.by())
                .param("page", saving.page())
                .param("id", id.value())
                .update();
        jdbc.sql("delete from notice.draft_issuer where draft = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                insert into notice.draft_issuer (draft, position, unit)
                select :id, position, unit from unnest(:units::uuid[]) with ordinality as issuer (unit, position)
                """)
                .param("id", id.value())
                .param("units", content.issuers().stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
        jdbc.sql("delete from notice.draft_annex where draft = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("""
                insert into notice.draft_annex (draft, position, name, text)
                select :id, position, name, text
                  from unnest(:names::text[], :texts::text[]) with ordinality as annex (name, text, position)
                """)
                .param("id", id.value())
                .param(
                        "names",
                        content.annexes().stream().map(DraftContent.Annex::name).toArray(String[]::new))
                .param(
                        "texts",
                        content.annexes().stream().map(DraftContent.Annex::text).toArray(String[]::new))
                .update();
    }

    void became(DraftId id, DraftState state, @Nullable NoticeId notice) {
        jdbc.sql("update notice.draft set version = version + 1, state = :state, notice = :notice where id = :id")
                .param("state", state.name())
                .param("notice", notice == null ? null : notice.value(), Types.OTHER)
                .param("id", id.value())
                .update();
    }

    private static DraftSummary draft(ResultSet row, int number) throws SQLException {
        var notice = row.getObject("notice", UUID.class);
        var supplements = row.getObject("supplements", UUID.class);
        return new DraftSummary(
                new DraftId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new UnitId(row.getObject("drafted_for", UUID.class)),
                DraftState.valueOf(row.getString("state")),
                notice == null ? null : new NoticeId(notice),
                supplements == null ? null : new NoticeId(supplements),
                content(row),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"));
    }

    private static DraftContent content(ResultSet row) throws SQLException {
        var series = row.getObject("series", UUID.class);
        var names = (String[]) row.getArray("annex_names").getArray();
        var texts = (String[]) row.getArray("annex_texts").getArray();
        var annexes = new java.util.ArrayList<DraftContent.Annex>();
        for (var at = 0; at < names.length; at++) {
            annexes.add(new DraftContent.Annex(names[at], texts[at]));
        }
        return new DraftContent(
                NoticeKind.valueOf(row.getString("kind")),
                Arrays.stream((UUID[]) row.getArray("issuers").getArray())
                        .map(UnitId::new)
                        .toList(),
                series == null ? null : new SeriesId(series),
                row.getString("title"),
                row.getString("addressees"),
                row.getString("body"),
                annexes,
                row.getString("contacts"),
                row.getString("signed_on"),
                row.getString("remark"),
                row.getString("copies"),
                row.getString("printed_by"),
                row.getString("printed_on"));
    }
}
