package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.due.DueRule.Within;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;

/// By when each activity that a unit holds has to be on record, for duties that are due some days after each.
@Repository
class ActivityDues {

    private final JdbcClient jdbc;
    private final DueCalendar calendar;

    ActivityDues(JdbcClient jdbc, DueCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    private record Counted(DutyId duty, Within rule) {}

    /// An activity ends on a day; said again, its day may be another one.
    void held(CampaignId campaign, UnitId unit, Identifier activity, LocalDate endedOn) {
        var counted = jdbc.sql("""
                select duty.id, duty.due_rule
                  from campaign.owed
                  join campaign.duty on duty.id = owed.duty
                 where owed.unit = :unit
                   and duty.campaign = :campaign
                   and duty.due_rule like '%|EACH_ACTIVITY'
                """)
                .param("unit", unit.value())
                .param("campaign", campaign.value())
                .query((row, _) -> new Counted(new DutyId(row.getObject("id", UUID.class)), (Within)
                        DueRule.of(row.getString("due_rule")).orElseThrow()))
                .list();
        if (counted.isEmpty()) {
            return;
        }
        var days = calendar.today(null);
        for (var each : counted) {
            jdbc.sql("""
                    insert into campaign.activity_due (duty, unit, activity, ended_on, due_on)
                    values (:duty, :unit, :activity, :endedOn, :dueOn)
                    on conflict (duty, unit, activity) do update
                       set ended_on = excluded.ended_on, due_on = excluded.due_on
                    """)
                    .param("duty", each.duty().value())
                    .param("unit", unit.value())
                    .param("activity", activity.value())
                    .param("endedOn", endedOn)
                    .param("dueOn", days.after(each.rule(), endedOn))
                    .update();
        }
    }

    void withdraw(Identifier activity) {
        jdbc.sql("delete from campaign.activity_due where activity = :activity")
                .param("activity", activity.value())
                .update();
    }

    void carryOver(UnitId from, UnitId into) {
        jdbc.sql("""
                insert into campaign.activity_due (duty, unit, activity, ended_on, due_on)
                select duty, :into, activity, ended_on, due_on from campaign.activity_due where unit = :from
                on conflict do nothing
                """).param("into", into.value()).param("from", from.value()).update();
        jdbc.sql("delete from campaign.activity_due where unit = :from")
                .param("from", from.value())
                .update();
    }
}
