package org.xinghe.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.approval.ApprovalReach;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;

/// Finds out through whose hands an activity goes: the unit itself, then the nearest city's unit above it, then the
/// province's unit at the top, as far as approval reaches. A level at which nobody stands above is left out.
@Component
class ApprovalPath {

    private static final int HIGHEST_TREE = 20;

    private final Units units;

    ApprovalPath(Units units) {
        this.units = units;
    }

    /// One stage of the way.
    record Stage(UnitId unit, ApprovalReach level) {}

    /// The stages for an activity of this unit, or of the one that carries it on.
    List<Stage> from(UnitId unit, ApprovalReach reach) {
        var own = units.successorOf(unit);
        return reach == ApprovalReach.UNIT
                ? List.of(new Stage(own, ApprovalReach.UNIT))
                : through(own, above(own), reach);
    }

    /// @param above the units above it, the nearest first
    static List<Stage> through(UnitId own, List<UnitSummary> above, ApprovalReach reach) {
        var stages = new ArrayList<Stage>();
        stages.add(new Stage(own, ApprovalReach.UNIT));
        var open = above.stream().filter(UnitSummary::isOpen).toList();
        if (reach.includes(ApprovalReach.CITY)) {
            open.stream()
                    .filter(each -> each.level() == Level.CITY)
                    .findFirst()
                    .ifPresent(each -> stages.add(new Stage(each.id(), ApprovalReach.CITY)));
        }
        if (reach.includes(ApprovalReach.PROVINCE)) {
            open.stream()
                    .filter(each -> each.level() == Level.PROVINCE)
                    .reduce((_, higher) -> higher)
                    .ifPresent(each -> stages.add(new Stage(each.id(), ApprovalReach.PROVINCE)));
        }
        return List.copyOf(stages);
    }

    private List<UnitSummary> above(UnitId unit) {
        var found = new ArrayList<UnitSummary>();
        var seen = new HashSet<UnitId>();
        @Nullable UnitId next = units.require(unit).parent();
        while (next != null && seen.add(next) && found.size() < HIGHEST_TREE) {
            var here = units.find(next);
            here.ifPresent(found::add);
            next = here.flatMap(each -> Optional.ofNullable(each.parent())).orElse(null);
        }
        return found;
    }
}
