package org.xinghe.campaign.revision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Supplements;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// What supplements change: proposed from their text, confirmed, put right or dropped by an officer. Each settling says
/// anew whom the supplement concerns, and voids what was signed before.
@Service
@Transactional
public class Revisions {

    private final RevisionStore store;
    private final ChangeStore changes;
    private final RevisionProposals proposals;
    private final RevisionReach reach;
    private final Duties duties;
    private final Notices notices;
    private final Supplements supplements;
    private final History history;

    Revisions(
            RevisionStore store,
            ChangeStore changes,
            RevisionProposals proposals,
            RevisionReach reach,
            Duties duties,
            Notices notices,
            Supplements supplements,
            History history) {
        this.store = store;
        this.changes = changes;
        this.proposals = proposals;
        this.reach = reach;
        this.duties = duties;
        this.notices = notices;
        this.supplements = supplements;
        this.history = history;
    }

    /// What a supplement changes; empty for any other notice, and where its notice started no campaign.
    @Transactional(readOnly = true)
    public Optional<Revision> of(NoticeId supplement) {
        return store.find(supplement);
    }

    @Transactional(readOnly = true)
    public Revision require(NoticeId supplement) {
        return of(supplement).orElseThrow(() -> new NotFound("revision by notice", supplement));
    }

    /// What the supplements changed that went out, in their order.
    @Transactional(readOnly = true)
    public List<Revision> doneTo(CampaignId campaign) {
        return store.doneTo(campaign);
    }

    /// The supplement in whose text a duty stands; empty while it stands in the campaign's own notice.
    @Transactional(readOnly = true)
    public Optional<NoticeId> stating(DutyId duty) {
        return changes.stating(duty);
    }

    /// Compares again, when the supplement's facts or the campaign have changed; all is settled anew.
    public void proposeAgain(NoticeId supplement) {
        editable(supplement);
        proposals.propose(
                supplement, Objects.requireNonNull(notices.require(supplement).supplements()));
        address(supplement);
        history.note("notice", supplement, "compare-again", Map.of());
    }

    /// Confirms a change as it stands; answers whether it could be: somebody owes it, by a day, at a known office.
    public boolean confirm(NoticeId supplement, ChangeId id, int seen) {
        var change = seen(supplement, id, seen);
        if (!change.change().isWhole()) {
            return false;
        }
        settle(supplement, change, change.change(), ProposalState.CONFIRMED, "confirm-change");
        return true;
    }

    /// Confirms all that are open and whole; answers how many are left open.
    public int confirmWhole(NoticeId supplement) {
        var revision = editable(supplement);
        revision.in(ProposalState.PROPOSED).stream()
                .filter(each -> each.change().isWhole())
                .forEach(each -> changes.settle(each, each.change(), ProposalState.CONFIRMED));
        address(supplement);
        history.note("notice", supplement, "confirm-changes", Map.of());
        return require(supplement).in(ProposalState.PROPOSED).size();
    }

    /// Says that a change is none.
    public void drop(NoticeId supplement, ChangeId id, int seen) {
        var change = seen(supplement, id, seen);
        settle(supplement, change, change.change(), ProposalState.DROPPED, "drop-change");
    }

    /// Puts an officer's words in place of what a duty is changed to; that confirms it when it is whole.
    public void edit(NoticeId supplement, ChangeId id, int seen, AddDuty wish) {
        var found = seen(supplement, id, seen);
        var right = switch (found.change()) {
            case Changed(var duty, var _, var to) -> new Changed(duty, standing(duty), to.saying(wish));
            case Added(var to) -> new Added(to.saying(wish));
            case Dropped _, Rerouted _, Rescheduled _, Rethemed _ -> throw new NotFound("duty of change", id);
        };
        settle(supplement, found, right, stateOf(right), "edit-change");
    }

    /// Says which office a kind of unit reports to from now on.
    public void choose(NoticeId supplement, ChangeId id, int seen, OfficeId office) {
        var found = seen(supplement, id, seen);
        if (!(found.change() instanceof Rerouted(var kind, var _, var _, var named))) {
            throw new NotFound("route of change", id);
        }
        var from = reach.officeOf(require(supplement), kind);
        settle(supplement, found, new Rerouted(kind, from, office, named), ProposalState.CONFIRMED, "edit-change");
    }

    /// Adds a change to a duty that no sentence was understood to ask for, in place of what was proposed for it.
    public void change(NoticeId supplement, DutyId duty, AddDuty wish) {
        add(supplement, new Changed(duty, standing(duty), standing(duty).saying(wish)));
    }

    /// Ends a duty though no sentence was understood to say so.
    public void drop(NoticeId supplement, DutyId duty) {
        add(supplement, new Dropped(duty, standing(duty)));
    }

    /// Adds a duty that no sentence was understood to ask for.
    public void add(NoticeId supplement, AddDuty wish) {
        add(supplement, new Added(StatedDuty.said(wish)));
    }

    /// Tells those for whom nothing changes, too, without asking them for receipt; or no longer.
    public void tellEverybody(NoticeId supplement, boolean everybody) {
        editable(supplement);
        store.tellEverybody(supplement, everybody);
        address(supplement);
        history.note("notice", supplement, everybody ? "tell-everybody" : "tell-the-concerned", Map.of());
    }

    private void add(NoticeId supplement, Change right) {
        var revision = editable(supplement);
        dutyOf(right)
                .ifPresent(duty -> revision.changes().stream()
                        .filter(each -> each.state() != ProposalState.DROPPED)
                        .filter(each ->
                                dutyOf(each.change()).filter(duty::equals).isPresent())
                        .forEach(each -> changes.settle(each, each.change(), ProposalState.DROPPED)));
        changes.keep(
                supplement,
                new RevisionChange(ChangeId.fresh(), 0, changes.nextPosition(supplement), right, "", stateOf(right)));
        address(supplement);
        history.note("notice", supplement, "add-change", Map.of("what", inWords(right)));
    }

    private static Optional<DutyId> dutyOf(Change change) {
        return switch (change) {
            case Changed(var duty, var _, var _) -> Optional.of(duty);
            case Dropped(var duty, var _) -> Optional.of(duty);
            case Added _, Rerouted _, Rescheduled _, Rethemed _ -> Optional.empty();
        };
    }

    private static ProposalState stateOf(Change change) {
        return change.isWhole() ? ProposalState.CONFIRMED : ProposalState.PROPOSED;
    }

    private void settle(NoticeId supplement, RevisionChange seen, Change right, ProposalState state, String act) {
        changes.settle(seen, right, state);
        address(supplement);
        history.note("notice", supplement, act, Map.of("what", inWords(right)));
    }

    private static String inWords(Change change) {
        return switch (change) {
            case Changed(var _, var _, var to) -> to.what();
            case Dropped(var _, var from) -> from.what();
            case Added(var to) -> to.what();
            case Rerouted(var _, var _, var _, var named) -> named;
            case Rescheduled(var _, var to, var _) -> to.startsOn() + " – " + to.endsOn();
            case Rethemed(var _, var to) -> to;
        };
    }

    /// Says whom the supplement concerns now. Waits for whoever signs or releases it, and is refused when it is out.
    private void address(NoticeId supplement) {
        var revision = require(supplement);
        var concerned = reach.concerned(revision);
        supplements.address(
                supplement,
                concerned,
                revision.everybody() ? reach.othersThan(concerned, revision) : List.<UnitId>of());
    }

    private StatedDuty standing(DutyId duty) {
        return StatedDuty.of(duties.require(duty));
    }

    private RevisionChange seen(NoticeId supplement, ChangeId id, int seen) {
        var change = editable(supplement).changes().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("change", id));
        if (change.version() != seen) {
            throw new EditConflict("change", id, seen, change.version());
        }
        return change;
    }

    private Revision editable(NoticeId supplement) {
        var notice = notices.require(supplement);
        if (!notices.mayEdit(notice) || !notice.status().isChangeable()) {
            throw new NotFound("supplement in preparation", supplement);
        }
        return require(supplement);
    }
}
