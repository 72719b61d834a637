package org.xinghe.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.notice.reader.Place;
import org.xinghe.notice.reader.Sureness;

/// Keeps the facts of notices.
@Repository
class FactStore {

    private static final String COLUMNS =
            "position, kind, shown, detail, value, paragraph, starts_at, ends_at, sureness, state, version";

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(NoticeId notice, List<NoticeFact> facts) {
        facts.forEach(fact -> jdbc.sql("""
                insert into notice.fact (notice, %s)
                values (:notice, :position, :kind, :shown, :detail, :value, :paragraph, :starts, :ends, :sureness, :state, :version)
                """.formatted(COLUMNS))
                .param("notice", notice.value())
                .param("position", fact.position())
                .param("kind", fact.kind().name())
                .param("shown", fact.shown())
                .param("detail", fact.detail())
                .param("value", fact.value(), Types.VARCHAR)
                .param("paragraph", fact.place().paragraph())
                .param("starts", fact.place().start())
                .param("ends", fact.place().end())
                .param("sureness", fact.sureness().name())
                .param("state", fact.state().name())
                .param("version", fact.version())
                .update());
    }

    List<NoticeFact> of(NoticeId notice) {
        return jdbc.sql("select %s from notice.fact where notice = :notice order by position".formatted(COLUMNS))
                .param("notice", notice.value())
                .query(FactStore::fact)
                .list();
    }

    Optional<NoticeFact> find(NoticeId notice, int position) {
        return jdbc.sql("select %s from notice.fact where notice = :notice and position = :position".formatted(COLUMNS))
                .param("notice", notice.value())
                .param("position", position)
                .query(FactStore::fact)
                .optional();
    }

    int nextPosition(NoticeId notice) {
        return jdbc.sql("select coalesce(max(position) + 1, 0) from notice.fact where notice = :notice")
                .param("notice", notice.value())
                .query(Integer.class)
                .single();
    }

    void settle(NoticeId notice, int position, @Nullable String value, FactState state) {
        jdbc.sql("""
                update notice.fact
                   set value = :value, state = :state, version = version + 1
                 where notice = :notice and position = :position
                """)
                .param("value", value, Types.VARCHAR)
                .param("state", state.name())
                .param("notice", notice.value())
                .param("position", position)
                .update();
    }

    private static NoticeFact fact(ResultSet row, int number) throws SQLException {
        return new NoticeFact(
                row.getInt("position"),
                FactKind.valueOf(row.getString("kind")),
                row.getString("shown"),
                row.getString("detail"),
                row.getString("value"),
                new Place(row.getInt("paragraph"), row.getInt("starts_at"), row.getInt("ends_at")),
                Sureness.valueOf(row.getString("sureness")),
                FactState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
