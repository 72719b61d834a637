package org.xinghe.attendance.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionStandings;
import org.xinghe.history.History;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// How units set registration up. An activity without a setup needs none.
@Service
@Transactional
public class Setups {

    private final JdbcClient jdbc;
    private final Activities activities;
    private final SessionStandings standings;
    private final History history;
    private final ApplicationEventPublisher events;

    Setups(
            JdbcClient jdbc,
            Activities activities,
            SessionStandings standings,
            History history,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.standings = standings;
        this.history = history;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationSetup> find(ActivityId activity) {
        return jdbc.sql("select * from attendance.registration_setup where activity = :activity")
                .param("activity", activity.value())
                .query((row, _) -> setup(row, questions(activity), groups(activity)))
                .optional();
    }

    /// Puts a setup in place, or in place of the one of the same version; [EditConflict] when somebody saved meanwhile,
    /// [NotFound] for who does not work for the unit.
    public void keep(RegistrationSetup setup) {
        var id = setup.activity();
        standings.of(id).stream()
                .findFirst()
                .map(standing -> standing.unit())
                .filter(activities::mayWorkFor)
                .orElseThrow(() -> new NotFound("activity", id));
        if (setup.version() == 0 ? !insert(setup) : !update(setup)) {
            throw new EditConflict(
                    "registration of",
                    id,
                    setup.version(),
                    find(id).map(RegistrationSetup::version).orElse(0));
        }
        for (var table : List.of("registration_question", "registration_group")) {
            jdbc.sql("delete from attendance.%s where activity = :activity".formatted(table))
                    .param("activity", id.value())
                    .update();
        }
        keepQuestions(setup);
        keepGroups(setup);
        history.note("activity", id, "registration-setup", Map.of());
        events.publishEvent(new PlacesMayBeFree(id));
    }

    private boolean insert(RegistrationSetup setup) {
        return values("""
                insert into attendance.registration_setup
                values (:activity, 1, :opens, :closes, :contact, :organisation, :title, :age, :children, :largest,
                        :approval, :release, :retention, :note)
                on conflict (activity) do nothing
                """, setup).update() == 1;
    }

    private boolean update(RegistrationSetup setup) {
        return values("""
                update attendance.registration_setup
                   set version = version + 1, opens_at = :opens, closes_at = :closes, contact = :contact,
                       organisation = :organisation, title_level = :title, age_band = :age, children = :children,
                       largest_group = :largest, approval = :approval, release_hours = :release,
                       retention_days = :retention, note = :note
                 where activity = :activity and version = :version
                """, setup).param("version", setup.version()).update() == 1;
    }

    private JdbcClient.StatementSpec values(String sql, RegistrationSetup setup) {
        return jdbc.sql(sql)
                .param("activity", setup.activity().value())
                .param("opens", timestamp(setup.opensAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closes", timestamp(setup.closesAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("contact", setup.contact().name())
                .param("organisation", setup.organisation().name())
                .param("title", setup.titleLevel().name())
                .param("age", setup.ageBand().name())
                .param("children", setup.children())
                .param("largest", setup.largestGroup())
                .param("approval", setup.approval())
                .param("release", setup.releaseHours())
                .param("retention", setup.retentionDays())
                .param("note", setup.note());
    }

    private void keepQuestions(RegistrationSetup setup) {
        var position = 0;
        for (var question : setup.questions()) {
            jdbc.sql("""
                    insert into attendance.registration_question
                    values (:id, :activity, :position, :text, :purpose, :choices, :required)
                    """)
                    .param("id", question.id().value())
                    .param("activity", setup.activity().value())
                    .param("position", position++)
                    .param("text", question.text())
                    .param("purpose", question.purpose())
                    .param("choices", String.join("\n", question.choices()))
                    .param("required", question.required())
                    .update();
        }
    }

    private void keepGroups(RegistrationSetup setup) {
        var position = 0;
        for (var group : setup.groups()) {
            jdbc.sql("insert into attendance.registration_group values (:activity, :key, :position, :label, :places)")
                    .param("activity", setup.activity().value())
                    .param("key", group.key())
                    .param("position", position++)
                    .param("label", group.label())
                    .param("places", group.places())
                    .update();
        }
    }

    private List<Question> questions(ActivityId activity) {
        return jdbc.sql("select * from attendance.registration_question where activity = :activity order by position")
                .param("activity", activity.value())
                .query((row, _) -> new Question(
                        new QuestionId(row.getObject("id", UUID.class)),
                        row.getString("text"),
                        row.getString("purpose"),
                        row.getString("choices").lines().toList(),
                        row.getBoolean("required")))
                .list();
    }

    private List<QuotaGroup> groups(ActivityId activity) {
        return jdbc.sql("select * from attendance.registration_group where activity = :activity order by position")
                .param("activity", activity.value())
                .query((row, _) -> new QuotaGroup(row.getString("key"), row.getString("label"), row.getInt("places")))
                .list();
    }

    private static RegistrationSetup setup(ResultSet row, List<Question> questions, List<QuotaGroup> groups)
            throws SQLException {
        return new RegistrationSetup(
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getInt("version"),
                instant(row.getTimestamp("opens_at")),
                instant(row.getTimestamp("closes_at")),
                ContactRule.valueOf(row.getString("contact")),
                Asked.valueOf(row.getString("organisation")),
                Asked.valueOf(row.getString("title_level")),
                Asked.valueOf(row.getString("age_band")),
                row.getBoolean("children"),
                row.getInt("largest_group"),
                row.getBoolean("approval"),
                row.getInt("release_hours"),
                row.getInt("retention_days"),
                row.getString("note"),
                questions,
                groups);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
