package org.xinghe.campaign.burden;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.organisation.UnitId;

/// Reads what running campaigns ask of units that have not done it yet.
@Repository
class OpenRequests {

    private final JdbcClient jdbc;
    private final UsualMinutes usual;

    OpenRequests(JdbcClient jdbc, UsualMinutes usual) {
        this.jdbc = jdbc;
        this.usual = usual;
    }

    /// What others than one campaign ask of some units, due on a day or later.
    List<OpenRequest> of(CampaignId except, Collection<UnitId> units, LocalDate from) {
        return jdbc.sql("""
                select duty.id, duty.campaign, campaign.title, duty.kind, duty.what, duty.minutes, duty.due_on,
                       array_agg(owed.unit) units
                  from campaign.owed
                  join campaign.duty on duty.id = owed.duty and duty.state = 'CONFIRMED'
                  join campaign.campaign on campaign.id = duty.campaign
                 where campaign.status = 'RUNNING'
                   and duty.campaign <> :except
                   and owed.unit = any(:units::uuid[])
                   and (duty.due_on is null or coalesce(owed.extended_until, duty.due_on) >= :from)
                   and not exists (
                       select from campaign.answer
                        where answer.duty = owed.duty
                          and (answer.unit = owed.unit or duty.jointly)
                          and answer.state = 'DONE')
                 group by duty.id, campaign.title
                 order by duty.due_on nulls last, duty.id
                """)
                .param("except", except.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("from", from)
                .query((row, _) -> {
                    var kind = DutyKind.valueOf(row.getString("kind"));
                    var minutes = row.getObject("minutes", Integer.class);
                    return new OpenRequest(
                            new DutyId(row.getObject("id", UUID.class)),
                            new CampaignId(row.getObject("campaign", UUID.class)),
                            row.getString("title"),
                            kind,
                            row.getString("what"),
                            minutes == null ? usual.of(kind) : minutes,
                            row.getObject("due_on", LocalDate.class),
                            Arrays.stream((UUID[]) row.getArray("units").getArray())
                                    .map(UnitId::new)
                                    .collect(Collectors.toSet()));
                })
                .list();
    }
}
