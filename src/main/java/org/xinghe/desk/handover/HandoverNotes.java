package org.xinghe.desk.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.organisation.PostHolder;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.Identifier;

/// Keeps the notes for successors, and who has seen enough of the page. Who may is asked before.
@Service
@Transactional
class HandoverNotes {

    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    HandoverNotes(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HandoverNote of(PostHolder post) {
        return post("""
                        select version, text, written_by, written_at
                          from desk.handover_note
                         where unit = :unit and post = :post and office is not distinct from :office
                        """, post).query(HandoverNotes::note).optional().orElse(HandoverNote.NONE);
    }

    /// Puts a note in place of the one that was seen at a version; [EditConflict] when somebody wrote meanwhile.
    public void write(PostHolder post, int version, String text) {
        if (text.length() > HandoverNote.LONGEST) {
            throw new IllegalArgumentException(
                    "A note has %d characters at most, not %d".formatted(HandoverNote.LONGEST, text.length()));
        }
        var sql = version == 0 ? """
                  insert into desk.handover_note (id, unit, post, office, version, text, written_by, written_at)
                  values (:id, :unit, :post, :office, 1, :text, :by, :at)
                  on conflict do nothing
                  """ : """
                  update desk.handover_note
                     set version = version + 1, text = :text, written_by = :by, written_at = :at
                   where unit = :unit and post = :post and office is not distinct from :office and version = :version
                  """;
        var written = post(sql, post)
                .param("text", text)
                .param("by", Actor.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC));
        var rows =
                (version == 0 ? written.param("id", Identifier.fresh()) : written.param("version", version)).update();
        if (rows == 0) {
            throw new EditConflict("handover", post.id(), version, of(post).version());
        }
        history.note("unit", post.unit(), "handover-" + post.kind().name().toLowerCase(Locale.ROOT), Map.of());
    }

    public void dismiss(UnitId unit, PostKind kind) {
        jdbc.sql("""
                insert into desk.handover_seen (person, unit, post, seen_at) values (:person, :unit, :post, :at)
                on conflict do nothing
                """)
                .param("person", Actor.current().require().value())
                .param("unit", unit.value())
                .param("post", kind.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The posts whose page the acting person needs no more.
    @Transactional(readOnly = true)
    public Set<SeenPost> seen() {
        return new HashSet<>(jdbc.sql("select unit, post from desk.handover_seen where person = :person")
                .param("person", Actor.current().require().value())
                .query((row, _) -> new SeenPost(
                        new UnitId(row.getObject("unit", UUID.class)), PostKind.valueOf(row.getString("post"))))
                .list());
    }

    record SeenPost(UnitId unit, PostKind kind) {}

    private StatementSpec post(String sql, PostHolder post) {
        var office = post.office();
        return jdbc.sql(sql)
                .param("unit", post.unit().value())
                .param("post", post.kind().name())
                .param("office", office == null ? null : office.value(), Types.OTHER);
    }

    private static HandoverNote note(ResultSet row, int number) throws SQLException {
        return new HandoverNote(
                row.getInt("version"),
                row.getString("text"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant());
    }
}
