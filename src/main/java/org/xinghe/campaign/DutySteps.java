package org.xinghe.campaign;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.campaign.StepOutcome.Since;
import org.xinghe.shared.Actor;

/// The log of what was changed about the duties of a campaign in preparation: each step holds its duties before and
/// after it, so that it can be undone and done again, after a reload too.
@Repository
class DutySteps {

    /// What no person undoes: it follows from facts.
    static final String FOLLOW_FACTS = "follow-facts";

    private final JdbcClient jdbc;
    private final Clock clock;

    DutySteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(
            UUID duty, @Nullable String before, @Nullable String after) {}

    private record Step(int number, String act) {}

    /// Does something to duties and notes the difference as one step. Answers whether there is any.
    boolean noting(CampaignId campaign, String act, Runnable work) {
        lock(campaign);
        var before = snapshots(campaign);
        work.run();
        var after = snapshots(campaign);
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        var lines = ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .map(id -> new Line(id, before.get(id), after.get(id)))
                .toList();
        if (!lines.isEmpty()) {
            forgetUndone(campaign);
            keep(campaign, act, lines);
        }
        return !lines.isEmpty();
    }

    /// The number of the latest step; 0 before the first.
    int latest(CampaignId campaign) {
        return jdbc.sql("select coalesce(max(number), 0) from campaign.duty_step where campaign = :campaign")
                .param("campaign", campaign.value())
                .query(Integer.class)
                .single();
    }

    /// What the acting person could undo.
    Optional<String> undoable(CampaignId campaign) {
        return own(campaign, "STANDING", "max").map(Step::act);
    }

    /// What the acting person could do again.
    Optional<String> redoable(CampaignId campaign) {
        return own(campaign, "UNDONE", "min").map(Step::act);
    }

    StepOutcome undo(CampaignId campaign) {
        lock(campaign);
        return own(campaign, "STANDING", "max")
                .map(step -> turn(campaign, step, "UNDONE"))
                .orElseGet(StepOutcome.Nothing::new);
    }

    StepOutcome redo(CampaignId campaign) {
        lock(campaign);
        return own(campaign, "UNDONE", "min")
                .map(step -> turn(campaign, step, "STANDING"))
                .orElseGet(StepOutcome.Nothing::new);
    }

    /// What others changed about duties after a step, newest first.
    List<Since> since(CampaignId campaign, int step, List<DutyId> duties) {
        return jdbc.sql("""
                select duty.what, step.person_name, step.act, step.at
                  from campaign.duty_step step
                  join campaign.duty_step_line line using (campaign, number)
                  join campaign.duty on duty.id = line.duty
                 where step.campaign = :campaign
                   and step.number > :step
                   and step.state = 'STANDING'
                   and step.person is distinct from :person
                   and line.duty = any(:duties::uuid[])
                 order by step.number desc
                """)
                .param("campaign", campaign.value())
                .param("step", step)
                .param("person", person(), Types.OTHER)
                .param("duties", duties.stream().map(DutyId::value).toArray(UUID[]::new))
                .query((row, _) -> new Since(
                        row.getString("what"),
                        row.getString("person_name"),
                        row.getString("act"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private StepOutcome turn(CampaignId campaign, Step step, String becomes) {
        var back = becomes.equals("UNDONE");
        var lines = linesOf(campaign, step.number());
        var now = snapshots(campaign);
        var moved = lines.stream()
                .filter(line -> !Objects.equals(now.get(line.duty()), back ? line.after() : line.before()))
                .map(line -> new DutyId(line.duty()))
                .toList();
        if (!moved.isEmpty()) {
            return new StepOutcome.Refused(since(campaign, step.number(), moved));
        }
        lines.forEach(line -> put(line.duty(), back ? line.before() : line.after()));
        jdbc.sql("update campaign.duty_step set state = :state where campaign = :campaign and number = :number")
                .param("state", becomes)
                .param("campaign", campaign.value())
                .param("number", step.number())
                .update();
        return new StepOutcome.Done(step.act(), lines.size());
    }

    /// Puts a duty as it was, with a version of its own: whoever saw another one is told.
    private void put(UUID duty, @Nullable String snapshot) {
        if (snapshot == null) {
            jdbc.sql("delete from campaign.duty where id = :id")
                    .param("id", duty)
                    .update();
            return;
        }
        var updated = jdbc.sql("""
                update campaign.duty
                   set version = duty.version + 1, strand = was.strand, kind = was.kind, what = was.what,
                       due_rule = was.due_rule, proposed_rule = was.proposed_rule, look_at = was.look_at,
                       due_on = was.due_on, due_text = was.due_text, owner_rule = was.owner_rule,
                       owner_kinds = was.owner_kinds, owner_region = was.owner_region, jointly = was.jointly,
                       minutes = was.minutes, doubts = was.doubts, state = was.state
                  from jsonb_populate_record(null::campaign.duty, cast(:snapshot as jsonb)) was
                 where duty.id = was.id
                """).param("snapshot", snapshot).update();
        if (updated == 0) {
            jdbc.sql("""
                    insert into campaign.duty
                    select (jsonb_populate_record(null::campaign.duty, cast(:snapshot as jsonb) || '{"version": 1}')).*
                    """).param("snapshot", snapshot).update();
        }
    }

    private Optional<Step> own(CampaignId campaign, String state, String which) {
        return jdbc.sql("""
                select number, act
                  from campaign.duty_step
                 where campaign = :campaign
                   and number = (select %s(number)
                                   from campaign.duty_step
                                  where campaign = :campaign and state = :state and act <> :facts
                                    and person is not distinct from :person)
                """.formatted(which))
                .param("campaign", campaign.value())
                .param("state", state)
                .param("facts", FOLLOW_FACTS)
                .param("person", person(), Types.OTHER)
                .query((row, _) -> new Step(row.getInt("number"), row.getString("act")))
                .optional();
    }

    private List<Line> linesOf(CampaignId campaign, int number) {
        return jdbc.sql("""
                select duty, before::text, after::text
                  from campaign.duty_step_line
                 where campaign = :campaign and number = :number
                """)
                .param("campaign", campaign.value())
                .param("number", number)
                .query((row, _) ->
                        new Line(row.getObject("duty", UUID.class), row.getString("before"), row.getString("after")))
                .list();
    }

    private Map<UUID, String> snapshots(CampaignId campaign) {
        var snapshots = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, (to_jsonb(duty) - 'version')::text snapshot from campaign.duty where campaign = :campaign")
                .param("campaign", campaign.value())
                .query(row -> {
                    snapshots.put(row.getObject("id", UUID.class), row.getString("snapshot"));
                });
        return snapshots;
    }

    private void keep(CampaignId campaign, String act, List<Line> lines) {
        var number = latest(campaign) + 1;
        jdbc.sql("""
                insert into campaign.duty_step (campaign, number, person, person_name, act, at, state)
                values (:campaign, :number, :person, :name, :act, :at, 'STANDING')
                """)
                .param("campaign", campaign.value())
                .param("number", number)
                .param("person", person(), Types.OTHER)
                .param("name", Actor.current().name())
                .param("act", act)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (var line : lines) {
            jdbc.sql("""
                    insert into campaign.duty_step_line (campaign, number, duty, before, after)
                    values (:campaign, :number, :duty, cast(:before as jsonb), cast(:after as jsonb))
                    """)
                    .param("campaign", campaign.value())
                    .param("number", number)
                    .param("duty", line.duty())
                    .param("before", line.before(), Types.VARCHAR)
                    .param("after", line.after(), Types.VARCHAR)
                    .update();
        }
    }

    /// Who changes something has no way to do again what was undone before.
    private void forgetUndone(CampaignId campaign) {
        jdbc.sql("""
                update campaign.duty_step set state = 'GONE'
                 where campaign = :campaign and state = 'UNDONE' and person is not distinct from :person
                """)
                .param("campaign", campaign.value())
                .param("person", person(), Types.OTHER)
                .update();
    }

    private void lock(CampaignId campaign) {
        jdbc.sql("select id from campaign.campaign where id = :id for update")
                .param("id", campaign.value())
                .query((_, _) -> true)
                .single();
    }

    private static @Nullable UUID person() {
        return Actor.current().signedIn().map(each -> each.value()).orElse(null);
    }
}
