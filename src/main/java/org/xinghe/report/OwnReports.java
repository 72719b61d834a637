package org.xinghe.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;

/// What the units of the acting coordinator or leader owe and have.
@Service
@Transactional(readOnly = true)
public class OwnReports {

    private final ReportRepository repository;
    private final ReportPolicy policy;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Units units;
    private final Clock clock;

    OwnReports(
            ReportRepository repository,
            ReportPolicy policy,
            Campaigns campaigns,
            Duties duties,
            Units units,
            Clock clock) {
        this.repository = repository;
        this.policy = policy;
        this.campaigns = campaigns;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
    }

    /// Of the running campaigns, the latest campaign first.
    public List<OwnReport> ofActing() {
        var own = policy.ownUnits();
        if (own.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<OwnReport>();
        for (var campaign : campaigns.running()) {
            var duty = duties.reportDutyOf(campaign.id()).orElse(null);
            for (var unit : units.all(own).values()) {
                find(campaign, duty, unit).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// Whether the acting person coordinates or leads a unit.
    public boolean isForActing() {
        return !policy.ownUnits().isEmpty();
    }

    private Optional<OwnReport> find(CampaignSummary campaign, @Nullable DutyId duty, UnitSummary unit) {
        var report = repository.findByCampaignAndUnit(campaign.id(), unit.id()).orElse(null);
        var owed = duty == null ? null : duties.owedBy(duty, unit.id()).orElse(null);
        return report == null && owed == null ? Optional.empty() : Optional.of(line(campaign, unit, report, owed));
    }

    private OwnReport line(
            CampaignSummary campaign, UnitSummary unit, @Nullable UnitReport report, @Nullable OwedDuty owed) {
        var dueOn = owed == null ? null : owed.dueOn();
        var sentAt = report == null ? null : report.sentAt();
        return new OwnReport(
                campaign,
                unit,
                report == null ? null : report.id(),
                report == null ? null : report.state(),
                dueOn,
                owed != null && owed.extended(),
                sentAt,
                report == null ? 0 : report.sendings(),
                report == null ? null : report.reasons(),
                dueOn != null && !CampaignTime.inTime(sentAt == null ? clock.instant() : sentAt, dueOn),
                policy.maySend(unit.id()));
    }
}
