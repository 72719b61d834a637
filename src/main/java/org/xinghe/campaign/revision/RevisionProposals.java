package org.xinghe.campaign.revision;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Compilations;
import org.xinghe.campaign.CompiledCampaign;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.Routes;
import org.xinghe.notice.FactsChanged;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Recipients;
import org.xinghe.notice.SupplementDeclared;
import org.xinghe.notice.Supplements;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.NotFound;

/// Proposes what a supplement changes, as soon as it says what it supplements. Where that started no campaign nothing
/// is owed, and the supplement goes to whom the notice went.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RevisionProposals {

    private final RevisionStore store;
    private final Campaigns campaigns;
    private final Compilations compilations;
    private final Duties duties;
    private final Routes routes;
    private final Offices offices;
    private final Notices notices;
    private final NoticeFacts facts;
    private final Recipients recipients;
    private final Supplements supplements;

    RevisionProposals(
            RevisionStore store,
            Campaigns campaigns,
            Compilations compilations,
            Duties duties,
            Routes routes,
            Offices offices,
            Notices notices,
            NoticeFacts facts,
            Recipients recipients,
            Supplements supplements) {
        this.store = store;
        this.campaigns = campaigns;
        this.compilations = compilations;
        this.duties = duties;
        this.routes = routes;
        this.offices = offices;
        this.notices = notices;
        this.facts = facts;
        this.recipients = recipients;
        this.supplements = supplements;
    }

    @EventListener
    void on(SupplementDeclared event) {
        if (campaigns.ofNotice(event.original()).isPresent()) {
            propose(event.supplement(), event.original());
        } else {
            supplements.address(event.supplement(), recipients.unitsOf(event.original()), List.of());
        }
    }

    /// What is proposed from facts that are put right follows them, until an officer has settled the first change.
    @EventListener
    void on(FactsChanged event) {
        var original = notices.require(event.notice()).supplements();
        if (original != null) {
            store.find(event.notice())
                    .filter(revision -> revision.doneAt() == null
                            && revision.in(ProposalState.PROPOSED).equals(revision.changes()))
                    .ifPresent(_ -> propose(event.notice(), original));
        }
    }

    void propose(NoticeId supplement, NoticeId original) {
        var campaign = campaigns
                .ofNotice(original)
                .filter(each -> each.status() == CampaignStatus.RUNNING)
                .orElseThrow(() -> new NotFound("running campaign of notice", original));
        store.keep(
                supplement,
                campaign.id(),
                RevisionProposal.of(standing(campaign), supplementing(supplement, original, campaign)));
    }

    private Standing standing(CampaignSummary campaign) {
        var offered = new EnumMap<UnitKind, OfficeId>(UnitKind.class);
        for (var line : routes.of(campaign.id())) {
            if (line.office() != null) {
                offered.put(line.kind(), line.office());
            }
        }
        return new Standing(
                duties.of(campaign.id()),
                campaigns.strandsOf(campaign.id()),
                offered,
                Objects.requireNonNull(campaign.period()),
                campaign.theme());
    }

    private Supplementing supplementing(NoticeId supplement, NoticeId original, CampaignSummary campaign) {
        var period = Objects.requireNonNull(campaign.period());
        var next = compilations.demandsOf(supplement, period);
        var standing = facts.standing(supplement);
        return new Supplementing(
                compilations.demandsOf(original, period),
                next,
                notices.readingOf(supplement).sentences(),
                standing.period(),
                standing.periodText(),
                standing.theme(),
                officesNamedIn(next));
    }

    private Map<String, OfficeId> officesNamedIn(CompiledCampaign campaign) {
        var named = new HashMap<String, OfficeId>();
        campaign.routes()
                .forEach(route ->
                        offices.findByName(route.office()).ifPresent(office -> named.put(route.office(), office.id())));
        return named;
    }
}
