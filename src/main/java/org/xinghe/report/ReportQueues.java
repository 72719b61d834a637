package org.xinghe.report;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Units;
import org.xinghe.report.Standings.Kept;
import org.xinghe.report.Standings.Standing;

/// What offices have before them: reports to judge, reports that are still owed.
@Service
@Transactional(readOnly = true)
public class ReportQueues {

    private final Standings standings;
    private final ReportPolicy policy;
    private final Campaigns campaigns;
    private final Units units;

    ReportQueues(Standings standings, ReportPolicy policy, Campaigns campaigns, Units units) {
        this.standings = standings;
        this.policy = policy;
        this.campaigns = campaigns;
        this.units = units;
    }

    /// All that reports to an office in the running campaigns, for whoever judges for it or oversees the campaign; by
    /// kind, region and name. Empty for everybody else.
    public List<QueueLine> of(OfficeId office) {
        return ofActing().stream().filter(line -> office.equals(line.office())).toList();
    }

    /// All that the acting person may see of the running campaigns: both issuers see the whole, `mine` says what one
    /// may act on.
    public List<QueueLine> ofActing() {
        return campaigns.running().stream()
                .map(campaign -> of(campaign.id()))
                .flatMap(List::stream)
                .toList();
    }

    /// One campaign's reports as far as the acting person may see them.
    public List<QueueLine> of(CampaignId campaign) {
        var oversees = policy.mayOversee(campaign);
        if (!oversees && !policy.isOfficer()) {
            return List.of();
        }
        var mine = new HashMap<OfficeId, Boolean>();
        return standings.of(campaign).stream()
                .map(each -> line(
                        campaign,
                        each,
                        each.office() != null && mine.computeIfAbsent(each.office(), policy::mayJudgeFor)))
                .filter(line -> oversees || line.mine())
                .toList();
    }

    /// What waits for the acting officer's word, the longest waiting first; one statement and one for the units.
    public List<WaitingReport> waiting(int limit) {
        if (!policy.isOfficer()) {
            return List.of();
        }
        var mine = new HashMap<OfficeId, Boolean>();
        var sent = standings.sent().stream()
                .filter(kept -> kept.office() != null && mine.computeIfAbsent(kept.office(), policy::mayJudgeFor))
                .limit(limit)
                .toList();
        var senders = units.all(sent.stream().map(Kept::unit).toList());
        return sent.stream()
                .map(kept -> new WaitingReport(
                        kept.id(),
                        Objects.requireNonNull(senders.get(kept.unit())),
                        Objects.requireNonNull(kept.sentAt())))
                .toList();
    }

    /// Whether the acting person judges reports of any office or oversees a campaign.
    public boolean isForActing() {
        return policy.isOfficer();
    }

    private static QueueLine line(CampaignId campaign, Standing standing, boolean mine) {
        var kept = standing.kept();
        return new QueueLine(
                campaign,
                standing.unit(),
                standing.office(),
                idOf(kept),
                kept == null ? null : kept.state(),
                standing.versions().size(),
                kept == null ? null : kept.sentAt(),
                standing.dueOn(),
                standing.extended(),
                standing.late(),
                !standing.outdated().isEmpty(),
                mine);
    }

    private static @Nullable ReportId idOf(@Nullable Kept kept) {
        return kept == null ? null : kept.id();
    }
}
