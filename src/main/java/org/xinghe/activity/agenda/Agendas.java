package org.xinghe.activity.agenda;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionGuard;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.kind.Part;
import org.xinghe.history.History;

/// The agendas of activities, put in place as a whole.
@Service
@Transactional
public class Agendas implements SessionGuard {

    private final ActivityParts parts;
    private final JdbcClient jdbc;
    private final History history;

    Agendas(ActivityParts parts, JdbcClient jdbc, History history) {
        this.parts = parts;
        this.jdbc = jdbc;
        this.history = history;
    }

    /// Puts these points in place of those that stand, unless something is wrong with one.
    ///
    /// @return what is wrong; empty when they stand now
    public List<AgendaFault> put(ActivityId id, List<AgendaPoint> points) {
        var activity = parts.requireWorked(id, Part.AGENDA);
        jdbc.sql("select id from activity.activity where id = :id for no key update")
                .param("id", id.value())
                .query((row, _) -> row.getString("id"))
                .single();
        var faults = AgendaRules.faults(points, activity.sessions());
        if (!faults.isEmpty()) {
            return faults;
        }
        jdbc.sql("delete from activity.agenda_point where activity = :id")
                .param("id", id.value())
                .update();
        for (var position = 0; position < points.size(); position++) {
            insert(id, position, points.get(position));
        }
        history.note("activity", id, "set-agenda", Map.of("points", String.valueOf(points.size())));
        return List.of();
    }

    /// In the order of time within each session; points of sessions that were removed stay out of sight by their
    /// session's absence.
    @Transactional(readOnly = true)
    public List<AgendaPoint> of(ActivityId id) {
        return jdbc.sql("""
                select session, after_minutes, minutes, title, speaker
                  from activity.agenda_point
                 where activity = :id
                 order by session, after_minutes
                """)
                .param("id", id.value())
                .query((row, _) -> new AgendaPoint(
                        new SessionId(row.getObject("session", UUID.class)),
                        row.getInt("after_minutes"),
                        row.getInt("minutes"),
                        row.getString("title"),
                        row.getString("speaker")))
                .list();
    }

    /// A session may move with its agenda, but not become shorter than it.
    @Override
    @Transactional(readOnly = true)
    public List<Reason> objections(ActivityId id, List<PlannedSession> standing, List<PlannedSession> wanted) {
        var points = of(id);
        var tooShort = wanted.stream()
                .filter(session -> session.id() != null)
                .anyMatch(session -> points.stream()
                        .filter(point -> point.session().equals(session.id()))
                        .anyMatch(point -> point.endsAt(session).isAfter(session.endsAt())));
        return tooShort ? List.of(Reason.AGENDA_TOO_LONG) : List.of();
    }

    private void insert(ActivityId id, int position, AgendaPoint point) {
        jdbc.sql("""
                insert into activity.agenda_point
                       (activity, session, position, after_minutes, minutes, title, speaker)
                values (:activity, :session, :position, :after, :minutes, :title, :speaker)
                """)
                .param("activity", id.value())
                .param("session", point.session().value())
                .param("position", position)
                .param("after", point.afterMinutes())
                .param("minutes", point.minutes())
                .param("title", point.title())
                .param("speaker", point.speaker())
                .update();
    }
}
