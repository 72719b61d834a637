package org.xinghe.report;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// Reports that were opened and are not accepted yet, for whoever chases; nobody is asked who reads.
@Service
@Transactional(readOnly = true)
public class ReportsUnderWay {

    private final JdbcClient jdbc;

    ReportsUnderWay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those of all units, in one statement.
    public List<ReportUnderWay> all() {
        return jdbc.sql("""
                select report.id, report.campaign, report.unit, report.state,
                       (select max(at) from report.verdict
                         where verdict.report = report.id and report.state = 'RETURNED') returned_at
                  from report.report
                 where report.state <> 'ACCEPTED'
                 order by report.id
                """)
                .query((row, _) -> {
                    var returned = row.getTimestamp("returned_at");
                    return new ReportUnderWay(
                            new ReportId(row.getObject("id", UUID.class)),
                            new CampaignId(row.getObject("campaign", UUID.class)),
                            new UnitId(row.getObject("unit", UUID.class)),
                            ReportState.valueOf(row.getString("state")),
                            returned == null ? null : returned.toInstant());
                })
                .list();
    }
}
