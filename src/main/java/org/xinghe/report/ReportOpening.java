package org.xinghe.report;

import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.history.History;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// Opens a unit's report once, with what its records already say.
@Component
class ReportOpening {

    private final ReportRepository repository;
    private final Proposals proposals;
    private final LiveFigures live;
    private final ReportPolicy policy;
    private final Campaigns campaigns;
    private final Units units;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    ReportOpening(
            ReportRepository repository,
            Proposals proposals,
            LiveFigures live,
            ReportPolicy policy,
            Campaigns campaigns,
            Units units,
            JdbcClient jdbc,
            History history,
            Clock clock) {
        this.repository = repository;
        this.proposals = proposals;
        this.live = live;
        this.policy = policy;
        this.campaigns = campaigns;
        this.units = units;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    ReportId open(CampaignId campaign, UnitId unit) {
        var carrying = units.successorOf(unit);
        if (!policy.mayWrite(carrying)) {
            throw new NotFound("unit", unit);
        }
        var asked = campaigns.require(campaign);
        if (asked.status() == CampaignStatus.PREPARED) {
            throw new NotFound("running campaign", campaign);
        }
        lock("report/%s/%s".formatted(campaign, carrying));
        return repository
                .findByCampaignAndUnit(campaign, carrying)
                .map(UnitReport::id)
                .orElseGet(() -> create(asked, carrying));
    }

    private ReportId create(CampaignSummary campaign, UnitId unit) {
        var figures = live.of(campaign.id(), unit);
        var draft = proposals.draft(campaign, units.require(unit), figures);
        var report = repository.save(
                UnitReport.open(campaign.id(), unit, draft, FigureSentence.of(figures.sums()), clock.instant()));
        history.note("report", report.id(), "open", null, "DRAFT", Map.of());
        return report.id();
    }

    /// Two who open at once open one report.
    private void lock(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0)) is null")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }
}
