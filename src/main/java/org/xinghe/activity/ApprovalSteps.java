package org.xinghe.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ApprovalPath.Stage;
import org.xinghe.activity.ApprovalStep.State;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.Identifier;

/// Keeps the way of each activity to the public, step by step; earlier rounds stay.
@Component
class ApprovalSteps {

    private static final int MOST_WAITING = 500;

    private final JdbcClient jdbc;

    ApprovalSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Holds an activity until the transaction ends, so that of two who decide at once the second sees what the first
    /// one did.
    void hold(ActivityId activity) {
        jdbc.sql("select id from activity.activity where id = :activity for update")
                .param("activity", activity.value())
                .query()
                .listOfRows();
    }

    /// Begins a new round at the first stage.
    void begin(ActivityId activity, List<Stage> stages, Instant now) {
        var round = jdbc.sql(
                        "select coalesce(max(round), 0) + 1 from activity.approval_step where activity = :activity")
                .param("activity", activity.value())
                .query(Integer.class)
                .single();
        for (var position = 0; position < stages.size(); position++) {
            var stage = stages.get(position);
            jdbc.sql("""
                    insert into activity.approval_step (id, activity, round, position, unit, level, state, since)
                    values (:id, :activity, :round, :position, :unit, :level, :state, :since)
                    """)
                    .param("id", ApprovalStepId.fresh().value())
                    .param("activity", activity.value())
                    .param("round", round)
                    .param("position", position)
                    .param("unit", stage.unit().value())
                    .param("level", stage.level().name())
                    .param("state", position == 0 ? "PRESENT" : "AHEAD")
                    .param("since", position == 0 ? now.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
    }

    /// The acting person approves the present step, and the next one has it.
    void approve(ActivityId activity, Instant now) {
        decide(activity, State.APPROVED, null, now);
        jdbc.sql("""
                update activity.approval_step
                   set state = 'PRESENT', since = :now
                 where id = (select id from activity.approval_step
                              where activity = :activity and state = 'AHEAD'
                                and round = (select max(round) from activity.approval_step where activity = :activity)
                              order by position
                              limit 1)
                """)
                .param("activity", activity.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The acting person sends it back at the present step; those behind it see nothing of it any more.
    void sendBack(ActivityId activity, String reason, Instant now) {
        decide(activity, State.RETURNED, reason.strip(), now);
        drop(activity);
    }

    /// Nobody decides any more.
    void drop(ActivityId activity) {
        jdbc.sql("""
                update activity.approval_step set state = 'DROPPED'
                 where activity = :activity and state in ('PRESENT', 'AHEAD')
                """).param("activity", activity.value()).update();
    }

    private void decide(ActivityId activity, State state, @Nullable String reason, Instant now) {
        var actor = Actor.current();
        jdbc.sql("""
                update activity.approval_step
                   set state = :state, decided_by = :person, decider = :name, decided_at = :now, reason = :reason
                 where activity = :activity and state = 'PRESENT'
                """)
                .param("state", state.name())
                .param("person", actor.signedIn().map(Identifier::value).orElse(null), Types.OTHER)
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reason", reason, Types.VARCHAR)
                .param("activity", activity.value())
                .update();
    }

    Optional<ApprovalStep> find(ApprovalStepId id) {
        return jdbc.sql("select * from activity.approval_step where id = :id")
                .param("id", id.value())
                .query(ApprovalSteps::step)
                .optional();
    }

    /// The steps of the latest round, in their order; empty when it was never handed in.
    List<ApprovalStep> of(ActivityId activity) {
        return jdbc.sql("""
                select *
                  from activity.approval_step
                 where activity = :activity
                   and round = (select max(round) from activity.approval_step where activity = :activity)
                 order by position
                """)
                .param("activity", activity.value())
                .query(ApprovalSteps::step)
                .list();
    }

    /// The present one and those after it.
    List<ApprovalStep> ahead(ActivityId activity) {
        return of(activity).stream()
                .filter(each -> each.state() == State.PRESENT || each.state() == State.AHEAD)
                .toList();
    }

    /// What waits for a decision of these units, the longest waiting first.
    List<SubmittedActivity> waitingAt(Collection<UnitId> units, @Nullable ApprovalReach level) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + ActivityQueries.CARD + """
                       , waiting.id as step, waiting.unit as decides, waiting.level, waiting.since
                  from activity.approval_step waiting join activity.activity on activity.id = waiting.activity
                 where waiting.state = 'PRESENT' and waiting.unit = any (:units)
                   and (:level::text is null or waiting.level = :level)
                 order by waiting.since, slug
                 limit :limit
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("level", level == null ? null : level.name(), Types.VARCHAR)
                .param("limit", MOST_WAITING)
                .query((row, number) -> new SubmittedActivity(
                        ActivityQueries.card(row, number),
                        new ApprovalStepId(row.getObject("step", UUID.class)),
                        new UnitId(row.getObject("decides", UUID.class)),
                        ApprovalReach.valueOf(row.getString("level")),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private static ApprovalStep step(ResultSet row, int number) throws SQLException {
        return new ApprovalStep(
                new ApprovalStepId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                ApprovalReach.valueOf(row.getString("level")),
                State.valueOf(row.getString("state")),
                instant(row, "since"),
                row.getString("decider"),
                instant(row, "decided_at"),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
