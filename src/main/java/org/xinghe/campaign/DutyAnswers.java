package org.xinghe.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;

/// Keeps what answers the duties of units: activities, records, reports, statements.
@Repository
class DutyAnswers {

    private final JdbcClient jdbc;

    DutyAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What answers a duty of a unit, the latest first; of a joint duty the answers of all its owners.
    List<AnswerLine> to(DutyId duty, UnitId unit) {
        return jdbc.sql("""
                select answer.by, answer.unit, answer.state, answer.at, statement.text
                  from campaign.answer
                  join campaign.duty on duty.id = answer.duty
                  left join campaign.statement on statement.id = answer.by
                 where answer.duty = :duty
                   and (answer.unit = :unit or duty.jointly)
                 order by answer.at desc
                """)
                .param("duty", duty.value())
                .param("unit", unit.value())
                .query((row, _) -> new AnswerLine(
                        new AnswerId(row.getObject("by", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        AnswerState.valueOf(row.getString("state")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("text")))
                .list();
    }

    void keep(AnswerDuty answer) {
        keep(answer.duty(), answer.unit(), answer.by(), answer.state(), answer.at());
    }

    /// Answers every duty of a kind that asks the unit for any such thing; of a repeated one the time that the day
    /// falls into.
    ///
    /// @param on the day of what was done
    void keepForAll(
            CampaignId campaign,
            UnitId unit,
            DutyKind kind,
            Identifier by,
            AnswerState state,
            LocalDate on,
            Instant at) {
        jdbc.sql("""
                select duty.id
                  from campaign.owed
                  join campaign.duty on duty.id = owed.duty
                 where owed.unit = :unit
                   and duty.campaign = :campaign
                   and duty.kind = :kind
                   and (duty.owner_rule <> 'ISSUERS' or duty.kind = 'RECORD')
                   and (duty.occurrence = 0 or :on between duty.opens_on and duty.due_on)
                """)
                .param("on", on)
                .param("unit", unit.value())
                .param("campaign", campaign.value())
                .param("kind", kind.name())
                .query((row, _) -> new DutyId(row.getObject("id", UUID.class)))
                .list()
                .forEach(duty -> keep(duty, unit, by, state, at));
    }

    void withdraw(Identifier by, Instant at) {
        jdbc.sql("update campaign.answer set state = 'WITHDRAWN', at = :at where by = :by and state <> 'WITHDRAWN'")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /// The first time something was done counts: the same word again changes nothing. What was done may be under way
    /// again, as a report that was sent back.
    private void keep(DutyId duty, UnitId unit, Identifier by, AnswerState state, Instant at) {
        jdbc.sql("""
                insert into campaign.answer (duty, unit, by, state, at)
                values (:duty, :unit, :by, :state, :at)
                on conflict (duty, unit, by) do update
                   set state = excluded.state, at = excluded.at
                 where answer.state <> excluded.state
                """)
                .param("duty", duty.value())
                .param("unit", unit.value())
                .param("by", by.value())
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
