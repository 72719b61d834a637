package org.xinghe.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;

/// Keeps who owes which duty, and derives how they stand from what answers it.
@Repository
class OwedDuties {

    private static final String STANDING = """
            select owed.duty, owed.unit, owed.origin, owed.extended_until, owed.extension_reason, duty.due_on,
                   answers.done_at, coalesce(answers.standing, 0) standing, coalesce(answers.started, false) started,
                   duty.due_rule like '%|EACH_ACTIVITY' counted, activities.open_due, activities.last_due,
                   activities.recorded_at, coalesce(activities.late, false) recorded_late
              from campaign.owed
              join campaign.duty on duty.id = owed.duty
              left join (
                   select held.duty, held.unit,
                          min(held.due_on) filter (where record.by is null) open_due,
                          max(held.due_on) last_due,
                          max(record.at) recorded_at,
                          bool_or((record.at at time zone 'Asia/Shanghai')::date > held.due_on) late
                     from campaign.activity_due held
                     left join campaign.answer record
                       on record.duty = held.duty and record.unit = held.unit and record.by = held.activity
                      and record.state = 'DONE'
                    group by held.duty, held.unit) activities
                on activities.duty = owed.duty and activities.unit = owed.unit
            """;

    private static final String COUNTED = """
            select min(at) filter (where answer.state = 'DONE') done_at,
                   count(*) filter (where answer.state <> 'WITHDRAWN') standing,
                   bool_or(answer.state = 'STARTED') started
            """;

    /// The answers of few owed duties, each looked up. Of a joint duty the answers of all owners count for each of
    /// them.
    private static final String LOOKED_UP = STANDING + """
              left join lateral (
                   %s
                     from campaign.answer
                    where answer.duty = owed.duty
                      and (answer.unit = owed.unit or duty.jointly)) answers on true
            """.formatted(COUNTED);

    /// The same for a whole campaign, its answers read once.
    private static final String READ_ONCE = STANDING + """
              left join (
                   %s, answer.duty, case when duty.jointly then duty.id else answer.unit end owner
                     from campaign.answer
                     join campaign.duty on duty.id = answer.duty
                    where duty.campaign = :campaign
                    group by answer.duty, owner) answers
                on answers.duty = owed.duty
               and answers.owner = case when duty.jointly then duty.id else owed.unit end
             where duty.campaign = :campaign and duty.state = 'CONFIRMED'
            """.formatted(COUNTED);

    private final JdbcClient jdbc;
    private final DutyRepository duties;
    private final Clock clock;

    OwedDuties(JdbcClient jdbc, DutyRepository duties, Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.clock = clock;
    }

    /// How one unit stands with one duty, without the duty's words.
    record Standing(
            DutyId duty,
            UnitId unit,
            UnitId origin,
            @Nullable LocalDate dueOn,
            boolean extended,
            @Nullable String extensionReason,
            @Nullable Instant doneAt,
            int answers,
            DutyState state) {

        OwedDuty of(DutySummary duty) {
            return new OwedDuty(duty, unit, origin, dueOn, extended, extensionReason, doneAt, answers, state);
        }
    }

    void owe(DutyId duty, Collection<UnitId> units) {
        jdbc.sql("""
                insert into campaign.owed (duty, unit, origin)
                select :duty, unit, unit from unnest(:units::uuid[]) unit
                on conflict do nothing
                """)
                .param("duty", duty.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
    }

    /// What units owe, soonest first.
    List<OwedDuty> of(Collection<UnitId> units) {
        var owed = jdbc.sql(LOOKED_UP + """
                 where owed.unit = any(:units::uuid[])
                 order by coalesce(owed.extended_until, duty.due_on) nulls last, duty.position, owed.unit
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(this::standing)
                .list();
        var known = duties
                .findAllById(owed.stream().map(Standing::duty).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Duty::id, Duty::summary));
        return owed.stream()
                .map(each -> each.of(Objects.requireNonNull(known.get(each.duty()))))
                .toList();
    }

    Optional<OwedDuty> find(DutyId duty, UnitId unit) {
        return jdbc.sql(LOOKED_UP + " where owed.duty = :duty and owed.unit = :unit")
                .param("duty", duty.value())
                .param("unit", unit.value())
                .query(this::standing)
                .optional()
                .map(each -> each.of(duties.require(duty).summary()));
    }

    /// How all units stand with all duties of a campaign, in one statement.
    List<Standing> of(CampaignId campaign) {
        return jdbc.sql(READ_ONCE)
                .param("campaign", campaign.value())
                .query(this::standing)
                .list();
    }

    void extend(DutyId duty, UnitId unit, LocalDate until, String reason) {
        var extended = jdbc.sql("""
                update campaign.owed set extended_until = :until, extension_reason = :reason
                 where duty = :duty and unit = :unit
                """)
                .param("until", until)
                .param("reason", reason)
                .param("duty", duty.value())
                .param("unit", unit.value())
                .update();
        if (extended == 0) {
            throw new NotFound("duty %s of unit".formatted(duty), unit);
        }
    }

    /// What a unit owed and what it has answered is another unit's from now on. May be said twice.
    void carryOver(UnitId from, UnitId into) {
        for (var statement : List.of(
                """
                insert into campaign.owed (duty, unit, origin, extended_until, extension_reason)
                select duty, :into, origin, extended_until, extension_reason from campaign.owed where unit = :from
                on conflict do nothing
                """,
                "delete from campaign.owed where unit = :from",
                """
                insert into campaign.answer (duty, unit, by, state, at)
                select duty, :into, by, state, at from campaign.answer where unit = :from
                on conflict do nothing
                """,
                "delete from campaign.answer where unit = :from")) {
            var sql = jdbc.sql(statement).param("from", from.value());
            (statement.contains(":into") ? sql.param("into", into.value()) : sql).update();
        }
    }

    /// What one unit owes another one owes as well, by the same day; nothing of what was done goes with it.
    void share(DutyId duty, UnitId from, UnitId with) {
        jdbc.sql("""
                insert into campaign.owed (duty, unit, origin, extended_until, extension_reason)
                select duty, :with, origin, extended_until, extension_reason
                  from campaign.owed
                 where duty = :duty and unit = :from
                on conflict do nothing
                """)
                .param("with", with.value())
                .param("duty", duty.value())
                .param("from", from.value())
                .update();
    }

    void release(DutyId duty, UnitId unit) {
        jdbc.sql("delete from campaign.owed where duty = :duty and unit = :unit")
                .param("duty", duty.value())
                .param("unit", unit.value())
                .update();
    }

    /// A closed unit owes no longer what it had not done. Answers which duties those are.
    List<DutyId> releaseFromOpen(UnitId unit) {
        var open = of(List.of(unit)).stream()
                .filter(each -> !each.state().isDone())
                .map(each -> each.duty().id())
                .toList();
        jdbc.sql("delete from campaign.owed where unit = :unit and duty = any(:duties::uuid[])")
                .param("unit", unit.value())
                .param("duties", open.stream().map(DutyId::value).toArray(UUID[]::new))
                .update();
        return open;
    }

    /// Of a campaign that ended before its time nothing is owed any longer but what was done. Answers how much was
    /// open.
    int releaseFromOpen(CampaignId campaign) {
        return jdbc.sql("""
                delete from campaign.owed
                 using campaign.duty
                 where duty.id = owed.duty
                   and duty.campaign = :campaign
                   and not exists (
                       select from campaign.answer
                        where answer.duty = owed.duty
                          and (answer.unit = owed.unit or duty.jointly)
                          and answer.state = 'DONE')
                """).param("campaign", campaign.value()).update();
    }

    private Standing standing(ResultSet row, int number) throws SQLException {
        var extended = row.getObject("extended_until", LocalDate.class);
        var counted = row.getBoolean("counted");
        var openDue = row.getObject("open_due", LocalDate.class);
        var own = counted
                ? openDue == null ? row.getObject("last_due", LocalDate.class) : openDue
                : row.getObject("due_on", LocalDate.class);
        var dueOn = extended == null || (own != null && counted && own.isAfter(extended)) ? own : extended;
        var done = row.getTimestamp(counted ? "recorded_at" : "done_at");
        var doneAt = done == null || openDue != null ? null : done.toInstant();
        var state = counted && doneAt != null
                ? row.getBoolean("recorded_late") ? DutyState.DONE_LATE : DutyState.DONE
                : DutyState.of(dueOn, doneAt, row.getBoolean("started"), clock.instant());
        return new Standing(
                new DutyId(row.getObject("duty", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                new UnitId(row.getObject("origin", UUID.class)),
                dueOn,
                extended != null,
                row.getString("extension_reason"),
                doneAt,
                row.getInt("standing"),
                state);
    }
}
