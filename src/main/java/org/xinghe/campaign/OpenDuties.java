package org.xinghe.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.CampaignTime;

/// How all units stand with all duties of all running campaigns, each question in one statement: for whoever chases and
/// sums up.
@Service
@Transactional(readOnly = true)
public class OpenDuties {

    private static final String OWED = """
            select owed.duty, owed.unit, duty.campaign, campaign.title, duty.kind,
                   duty.what || case when duty.occurrence > 0 then '（第' || duty.occurrence || '次）' else '' end what,
                   case when activities.duty is null then coalesce(owed.extended_until, duty.due_on)
                        else greatest(owed.extended_until, activities.open_due) end due_on,
                   case when activities.duty is null then answers.done_at
                        when activities.open_due is null then activities.recorded_at end done_at
              from campaign.owed
              join campaign.duty on duty.id = owed.duty and duty.state = 'CONFIRMED'
              join campaign.campaign on campaign.id = duty.campaign and campaign.status = 'RUNNING'
              left join (
                   select answer.duty, case when duty.jointly then duty.id else answer.unit end owner, min(at) done_at
                     from campaign.answer
                     join campaign.duty on duty.id = answer.duty
                    where answer.state = 'DONE'
                    group by answer.duty, owner) answers
                on answers.duty = owed.duty
               and answers.owner = case when duty.jointly then duty.id else owed.unit end
              left join (
                   select held.duty, held.unit,
                          min(held.due_on) filter (where record.by is null) open_due,
                          max(record.at) recorded_at
                     from campaign.activity_due held
                     left join campaign.answer record
                       on record.duty = held.duty and record.unit = held.unit and record.by = held.activity
                      and record.state = 'DONE'
                    group by held.duty, held.unit) activities
                on activities.duty = owed.duty and activities.unit = owed.unit
             where activities.duty is not null or duty.due_rule not like '%|EACH_ACTIVITY'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What is not done, soonest first; what has no day comes last.
    public List<OpenDuty> all() {
        return jdbc.sql("select * from (%s) owed where done_at is null order by due_on nulls last, what, unit"
                        .formatted(OWED))
                .query(OpenDuties::duty)
                .list();
    }

    /// The same of one unit.
    public List<OpenDuty> of(UnitId unit) {
        return jdbc.sql(
                        "select * from (%s) owed where done_at is null and unit = :unit order by due_on nulls last, what"
                                .formatted(OWED))
                .param("unit", unit.value())
                .query(OpenDuties::duty)
                .list();
    }

    /// What each unit has done of each running campaign. The whole last day is still in time.
    public List<UnitTally> tally() {
        return jdbc.sql("""
                select campaign, unit,
                       count(*) filter (where done_at is not null) done,
                       count(*) filter (where done_at is null and (due_on is null or due_on >= :today)) open,
                       count(*) filter (where done_at is null and due_on < :today) overdue
                  from (%s) owed
                 group by campaign, unit
                """.formatted(OWED))
                .param("today", CampaignTime.dayOf(clock.instant()))
                .query((row, _) -> new UnitTally(
                        new CampaignId(row.getObject("campaign", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getInt("done"),
                        row.getInt("open"),
                        row.getInt("overdue")))
                .list();
    }

    private static OpenDuty duty(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate due = row.getObject("due_on", LocalDate.class);
        return new OpenDuty(
                new DutyId(row.getObject("duty", UUID.class)),
                new CampaignId(row.getObject("campaign", UUID.class)),
                row.getString("title"),
                new UnitId(row.getObject("unit", UUID.class)),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("what"),
                due);
    }
}
