package org.xinghe.activity.programme;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.planning.Knowledge;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// Which programmes there are to stand below, among what the acting person may know.
@Service
@Transactional(readOnly = true)
public class ProgrammeChoices {

    private final Knowledge knowledge;
    private final JdbcClient jdbc;

    ProgrammeChoices(Knowledge knowledge, JdbcClient jdbc) {
        this.knowledge = knowledge;
        this.jdbc = jdbc;
    }

    /// The programmes of a campaign, public or planned by one's units, by title; and the one that is chosen already.
    public List<ProgrammeChoice> in(CampaignId campaign, @Nullable ActivityId chosen) {
        return jdbc.sql("""
                        select id, title, unit
                          from activity.activity
                         where kind = 'PROGRAMME' and campaign = :campaign and (id = :chosen::uuid or
                        """ + Knowledge.MAY_KNOW + ") order by title, slug limit 200")
                .param("campaign", campaign.value())
                .param("chosen", chosen == null ? null : chosen.value(), Types.OTHER)
                .param("units", Knowledge.array(knowledge.units()))
                .query((row, _) -> new ProgrammeChoice(
                        new ActivityId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        new UnitId(row.getObject("unit", UUID.class))))
                .list();
    }
}
