package org.xinghe.campaign.revision;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.xinghe.campaign.AddressedUnits;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.revision.Change.Added;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;
import org.xinghe.organisation.UnitId;

/// For whom a change changes something.
///
/// @param owing who owes a duty today
record Reach(AddressedUnits addressed, Function<DutyId, Set<UnitId>> owing) {

    /// The units that owe something else, by another day, no longer or from now on, or that report elsewhere; of a
    /// change that only says who owes it, those who come and those who go.
    Set<UnitId> of(Change change) {
        return switch (change) {
            case Changed(var duty, var from, var to) -> changed(owing.apply(duty), from, to);
            case Dropped(var duty, var _) -> owing.apply(duty);
            case Added(var to) -> addressed.owing(to.owners());
            case Rerouted(var kind, var _, var _, var _) -> addressed.of(kind);
            case Rescheduled _, Rethemed _ -> addressed.all();
        };
    }

    /// The same among those to whom the notice went: issuers do not write to themselves.
    Set<UnitId> ofRecipients(Iterable<Change> changes) {
        var found = new LinkedHashSet<UnitId>();
        changes.forEach(change -> found.addAll(of(change)));
        found.retainAll(addressed.all());
        return found;
    }

    private Set<UnitId> changed(Set<UnitId> before, StatedDuty from, StatedDuty to) {
        var after = addressed.owing(to.owners());
        var found = new LinkedHashSet<>(before);
        found.addAll(after);
        if (saysTheSame(from, to)) {
            found.removeIf(unit -> before.contains(unit) && after.contains(unit));
        }
        return found;
    }

    /// Whether it differs in nothing but who owes it.
    private static boolean saysTheSame(StatedDuty from, StatedDuty to) {
        var asked = from.wish();
        return to.sentence().equals(from.sentence())
                && to.wish().equals(asked.with(asked.kind(), asked.what(), asked.due(), to.owners()));
    }
}
