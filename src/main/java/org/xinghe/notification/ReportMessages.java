package org.xinghe.notification;

import java.time.Instant;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.UnitId;
import org.xinghe.report.ReportAccepted;
import org.xinghe.report.ReportId;
import org.xinghe.report.ReportReturned;

/// Tells coordinators what the office made of their report.
@Component
class ReportMessages {

    private final Inbox inbox;
    private final Campaigns campaigns;

    ReportMessages(Inbox inbox, Campaigns campaigns) {
        this.inbox = inbox;
        this.campaigns = campaigns;
    }

    @ApplicationModuleListener
    void on(ReportReturned event) {
        tell(event.unit(), MessageKind.REPORT_RETURNED, event.report(), event.campaign(), event.reasons(), event.at());
    }

    @ApplicationModuleListener
    void on(ReportAccepted event) {
        tell(event.unit(), MessageKind.REPORT_ACCEPTED, event.report(), event.campaign(), "", event.at());
    }

    private void tell(UnitId unit, MessageKind kind, ReportId report, CampaignId campaign, String detail, Instant at) {
        var title = campaigns.find(campaign).map(CampaignSummary::title).orElse("");
        inbox.tell(new TellUnit(unit, kind, report, title, detail, "/desk/reports/" + report, at));
    }
}
