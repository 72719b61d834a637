package org.xinghe.campaign;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;

/// The units that a campaign's notice was addressed to, as they are today.
///
/// @param units as they were addressed, merged and closed ones among them
/// @param successors who carries on the merged ones
public record AddressedUnits(List<UnitId> issuers, List<UnitSummary> units, Map<UnitId, UnitId> successors) {

    /// Who owes what such owners owe: open units, and those that carry on merged ones.
    public Set<UnitId> owing(Owners owners) {
        return today(CampaignStart.ownersOf(owners, issuers, units));
    }

    /// Everybody who is still there.
    public Set<UnitId> all() {
        return owing(Owners.everybody());
    }

    /// Those of a kind.
    public Set<UnitId> of(UnitKind kind) {
        return owing(Owners.of(Set.of(kind)));
    }

    private Set<UnitId> today(List<UnitId> addressed) {
        var today = new LinkedHashSet<UnitId>();
        addressed.forEach(unit -> today.add(successors.getOrDefault(unit, unit)));
        return today;
    }
}
