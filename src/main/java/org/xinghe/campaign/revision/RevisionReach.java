package org.xinghe.campaign.revision;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.Routes;
import org.xinghe.campaign.RunningDuties;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;

/// For whom a revision changes something, for whom nothing, and whether something else changed meanwhile.
@Service
@Transactional(readOnly = true)
public class RevisionReach {

    private final Campaigns campaigns;
    private final Duties duties;
    private final RunningDuties running;
    private final Routes routes;
    private final ChangeStore changes;

    RevisionReach(Campaigns campaigns, Duties duties, RunningDuties running, Routes routes, ChangeStore changes) {
        this.campaigns = campaigns;
        this.duties = duties;
        this.running = running;
        this.routes = routes;
        this.changes = changes;
    }

    /// The units that each change concerns; of a revision that went out, those it concerned then.
    public Map<ChangeId, Set<UnitId>> byChange(Revision revision) {
        if (revision.doneAt() != null) {
            return changes.unitsOf(revision.supplement());
        }
        var reach = reach(revision);
        var found = new HashMap<ChangeId, Set<UnitId>>();
        revision.changes().forEach(each -> found.put(each.id(), reach.of(each.change())));
        return Map.copyOf(found);
    }

    /// The recipients of the notice for which the confirmed changes change something.
    public Set<UnitId> concerned(Revision revision) {
        if (revision.doneAt() != null) {
            return changes.unitsOf(revision.supplement()).values().stream()
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
        }
        return concerned(revision, reach(revision));
    }

    /// The same if all that is still open were confirmed.
    public Set<UnitId> expected(Revision revision) {
        return revision.doneAt() != null
                ? concerned(revision)
                : reach(revision)
                        .ofRecipients(revision.changes().stream()
                                .filter(each -> each.state() != ProposalState.DROPPED)
                                .map(RevisionChange::change)
                                .toList());
    }

    /// The recipients of the notice that are not among some.
    public Set<UnitId> othersThan(Set<UnitId> concerned, Revision revision) {
        var others = new LinkedHashSet<>(reach(revision).addressed().all());
        others.removeAll(concerned);
        return others;
    }

    /// Whether what a change starts from is no more what stands, for instance since another supplement went out.
    public boolean isOvertaken(Revision revision, Change change) {
        var campaign = campaigns.require(revision.campaign());
        return switch (change) {
            case Changed(var duty, var from, var _) -> !stands(duty, from);
            case Dropped(var duty, var from) -> !stands(duty, from);
            case Rescheduled(var from, var _, var _) -> !from.equals(campaign.period());
            case Rethemed(var from, var _) -> !Objects.equals(from, campaign.theme());
            case Rerouted(var kind, var from, var _, var _) -> !Objects.equals(from, officeOf(revision, kind));
            case Added _ -> false;
        };
    }

    /// The office that a kind of unit reports to today; null when there is none.
    @org.jspecify.annotations.Nullable
    OfficeId officeOf(Revision revision, UnitKind kind) {
        return routes.of(revision.campaign()).stream()
                .filter(line -> line.kind() == kind)
                .map(line -> line.office())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean stands(DutyId id, StatedDuty from) {
        var duty = duties.require(id);
        return duty.state() == ProposalState.CONFIRMED && StatedDuty.of(duty).equals(from);
    }

    private static Set<UnitId> concerned(Revision revision, Reach reach) {
        return reach.ofRecipients(
                revision.confirmed().stream().map(RevisionChange::change).toList());
    }

    private Reach reach(Revision revision) {
        return new Reach(running.addressedBy(revision.campaign()), running::owing);
    }
}
