package org.xinghe.campaign;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeWithdrawn;
import org.xinghe.shared.CampaignTime;

/// Ends a campaign in the moment its notice is withdrawn, inside of that transaction: nothing is open, late or chased
/// any more. What was done stays, and so do its activities.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CampaignEnd {

    private final CampaignRepository repository;
    private final CampaignQueries queries;
    private final OwedDuties owed;
    private final History history;

    CampaignEnd(CampaignRepository repository, CampaignQueries queries, OwedDuties owed, History history) {
        this.repository = repository;
        this.queries = queries;
        this.owed = owed;
        this.history = history;
    }

    @EventListener
    void on(NoticeWithdrawn event) {
        queries.ofNotice(event.notice())
                .filter(campaign -> campaign.status() != CampaignStatus.CLOSED)
                .ifPresent(campaign -> close(campaign, event));
    }

    private void close(CampaignSummary summary, NoticeWithdrawn event) {
        var campaign = repository.require(summary.id());
        campaign.close(CampaignTime.dayOf(event.at()));
        repository.save(campaign);
        var open = owed.releaseFromOpen(summary.id());
        history.note(
                "campaign",
                summary.id(),
                "close",
                summary.status().name(),
                "CLOSED",
                Map.of("reason", event.reason(), "open", String.valueOf(open)));
    }
}
