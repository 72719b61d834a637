package org.xinghe.campaign.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.Routes;
import org.xinghe.campaign.RunningDuties;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeReleased;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ReleaseCondition;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.ReleasePreparation;
import org.xinghe.notice.Supplements;
import org.xinghe.organisation.UnitId;

/// A supplement goes out when each of its changes is settled and starts from what stands; what it changes is changed in
/// that transaction, once or not at all, and it goes to those for whom it changes something.
@Component
@Transactional
class RevisionRelease implements ReleaseCondition, ReleasePreparation {

    private final RevisionStore store;
    private final ChangeStore changes;
    private final RevisionReach reach;
    private final RunningDuties running;
    private final Routes routes;
    private final Campaigns campaigns;
    private final Notices notices;
    private final Supplements supplements;

    RevisionRelease(
            RevisionStore store,
            ChangeStore changes,
            RevisionReach reach,
            RunningDuties running,
            Routes routes,
            Campaigns campaigns,
            Notices notices,
            Supplements supplements) {
        this.store = store;
        this.changes = changes;
        this.reach = reach;
        this.running = running;
        this.routes = routes;
        this.campaigns = campaigns;
        this.notices = notices;
        this.supplements = supplements;
    }

    /// Units merge and close between the officer's last look and the release.
    @Override
    public void prepare(NoticeSummary notice) {
        if (!notice.isSupplement() || !notice.status().isChangeable()) {
            return;
        }
        store.find(notice.id()).ifPresent(revision -> {
            var concerned = reach.concerned(revision);
            supplements.readdress(
                    notice.id(),
                    concerned,
                    revision.everybody() ? reach.othersThan(concerned, revision) : List.<UnitId>of());
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReleaseObjection> objectionsTo(NoticeId notice) {
        var original = notices.require(notice).supplements();
        if (original == null || campaigns.ofNotice(original).isEmpty()) {
            return List.of();
        }
        var path = "/desk/notices/%s/changes".formatted(notice);
        var revision = store.find(notice).orElseThrow();
        var objections = new ArrayList<ReleaseObjection>();
        if (campaigns.require(revision.campaign()).status() != CampaignStatus.RUNNING) {
            objections.add(ReleaseObjection.of("revision.objection.not-running", path));
        }
        var open = revision.in(ProposalState.PROPOSED).size();
        if (open > 0) {
            objections.add(ReleaseObjection.of("revision.objection.unsettled", path, open));
        }
        var overtaken = revision.confirmed().stream()
                .filter(each -> reach.isOvertaken(revision, each.change()))
                .count();
        if (overtaken > 0) {
            objections.add(ReleaseObjection.of("revision.objection.overtaken", path, overtaken));
        }
        if (open == 0 && revision.confirmed().isEmpty()) {
            objections.add(ReleaseObjection.of("revision.objection.nothing", path));
        }
        objections.addAll(withoutOwners(revision, path));
        return List.copyOf(objections);
    }

    private List<ReleaseObjection> withoutOwners(Revision revision, String path) {
        var addressed = running.addressedBy(revision.campaign());
        var objections = new ArrayList<ReleaseObjection>();
        for (var each : revision.confirmed()) {
            var to = switch (each.change()) {
                case Changed(var _, var _, var stated) -> stated;
                case Added(var stated) -> stated;
                case Dropped _, Rerouted _, Rescheduled _, Rethemed _ -> null;
            };
            if (to != null && addressed.owing(to.owners()).isEmpty()) {
                objections.add(ReleaseObjection.of("campaign.objection.nobody-owes", path, to.what()));
            }
        }
        return objections;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(NoticeReleased event) {
        var revision = store.find(event.notice()).orElse(null);
        if (revision == null || revision.doneAt() != null) {
            return;
        }
        var units = reach.byChange(revision);
        revision.confirmed().forEach(each -> changes.keepUnits(each.id(), units.getOrDefault(each.id(), Set.of())));
        if (store.done(event.notice(), event.at())) {
            var by = String.valueOf(notices.require(event.notice()).number());
            revision.confirmed().forEach(each -> apply(revision, each, by));
        }
    }

    private void apply(Revision revision, RevisionChange each, String by) {
        var campaign = campaigns.require(revision.campaign());
        switch (each.change()) {
            case Changed(var duty, var _, var to) -> running.revise(duty, to, by);
            case Dropped(var duty, var _) -> running.drop(duty, by);
            case Added(var to) -> changes.cameOf(each.id(), running.add(campaign.id(), to, by));
            case Rerouted(var kind, var _, var to, var _) ->
                routes.choose(campaign.id(), kind, Objects.requireNonNull(to));
            case Rescheduled(var _, var to, var text) ->
                running.restate(campaign.id(), campaign.theme(), text.isEmpty() ? null : text, to, by);
            case Rethemed(var _, var to) ->
                running.restate(
                        campaign.id(), to, campaign.periodText(), Objects.requireNonNull(campaign.period()), by);
        }
    }
}
