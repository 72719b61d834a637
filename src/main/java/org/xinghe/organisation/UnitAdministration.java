package org.xinghe.organisation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.organisation.UnitOutcome.Done;
import org.xinghe.organisation.UnitOutcome.Reason;
import org.xinghe.organisation.UnitOutcome.Refused;
import org.xinghe.shared.NotFound;

/// Changes to units by people: each act asks whether the acting person may do it, and is done or refused with reasons.
@Service
@Transactional
public class UnitAdministration {

    private final OrganisationPolicy policy;
    private final UnitRules rules;
    private final Units units;
    private final Offices offices;

    UnitAdministration(OrganisationPolicy policy, UnitRules rules, Units units, Offices offices) {
        this.policy = policy;
        this.rules = rules;
        this.units = units;
        this.offices = offices;
    }

    /// Opens a unit below another one, or at the top.
    public UnitOutcome open(UnitWish wish) {
        requireParent(wish.parent());
        var reasons = rules.faultsOfName(wish.name());
        reasons.addAll(rules.faultsOf(wish.kind(), wish.level(), wish.region()));
        if (bearsName(wish.name(), null)) {
            reasons.add(Reason.NAME_TAKEN);
        }
        if (wish.parent() != null && !units.require(wish.parent()).isOpen()) {
            reasons.add(Reason.PARENT_NOT_OPEN);
        }
        return reasons.isEmpty() ? new Done(units.open(wish.command())) : refused(reasons);
    }

    /// Gives a unit a new name from today on.
    ///
    /// @param version the unit's version that the wish was made upon
    public UnitOutcome rename(UnitId id, int version, String name, @Nullable String shortName) {
        policy.requireManage(id);
        var reasons = rules.faultsOfName(name);
        if (bearsName(name, id)) {
            reasons.add(Reason.NAME_TAKEN);
        }
        addIfNotOpen(id, Reason.NOT_OPEN, reasons);
        if (!reasons.isEmpty()) {
            return refused(reasons);
        }
        units.rename(id, version, name.strip(), shortName);
        return new Done(id);
    }

    /// Makes a unit part of another one; both must be the acting person's to manage.
    public UnitOutcome merge(UnitId from, @Nullable UnitId into) {
        policy.requireManage(from);
        var reasons = EnumSet.noneOf(Reason.class);
        addIfNotOpen(from, Reason.NOT_OPEN, reasons);
        if (into == null || into.equals(from)) {
            reasons.add(Reason.SUCCESSOR_MISSING);
            return refused(reasons);
        }
        policy.requireManage(into);
        addIfNotOpen(into, Reason.SUCCESSOR_NOT_OPEN, reasons);
        if (!reasons.isEmpty()) {
            return refused(reasons);
        }
        units.merge(from, into);
        return new Done(into);
    }

    /// Splits a unit in two; a unit with offices, which others report to, stays itself. What goes to the second
    /// part has to be the unit's own.
    public UnitOutcome split(SplitUnit wish) {
        policy.requireManage(wish.unit());
        requireParent(units.require(wish.unit()).parent());
        var reasons = EnumSet.noneOf(Reason.class);
        addIfNotOpen(wish.unit(), Reason.NOT_OPEN, reasons);
        var first = wish.first();
        if (first != null && !offices.of(wish.unit()).isEmpty()) {
            reasons.add(Reason.HAS_OFFICES);
        }
        for (var called : first == null ? List.of(wish.second()) : List.of(first, wish.second())) {
            reasons.addAll(rules.faultsOfName(called.name()));
            if (bearsName(called.name(), null)) {
                reasons.add(Reason.NAME_TAKEN);
            }
        }
        if (first != null && first.name().strip().equals(wish.second().name().strip())) {
            reasons.add(Reason.NAME_TAKEN);
        }
        return reasons.isEmpty() ? new Done(units.split(wish)) : refused(reasons);
    }

    /// Closes a unit that has no open units below it.
    public UnitOutcome close(UnitId id) {
        policy.requireManage(id);
        var reasons = EnumSet.noneOf(Reason.class);
        addIfNotOpen(id, Reason.NOT_OPEN, reasons);
        if (units.descendantsOf(id).stream().anyMatch(UnitSummary::isOpen)) {
            reasons.add(Reason.HAS_UNITS_BELOW);
        }
        if (!reasons.isEmpty()) {
            return refused(reasons);
        }
        units.close(id);
        return new Done(id);
    }

    /// Opens an office of a unit.
    public UnitOutcome openOffice(UnitId id, String name) {
        policy.requireManage(id);
        var reasons = rules.faultsOfName(name);
        addIfNotOpen(id, Reason.NOT_OPEN, reasons);
        if (!reasons.isEmpty()) {
            return refused(reasons);
        }
        offices.open(id, name);
        return new Done(id);
    }

    private void requireParent(@Nullable UnitId parent) {
        if (parent != null) {
            policy.requireManage(parent);
        } else if (!policy.administers()) {
            throw new NotFound("unit", "above all units");
        }
    }

    private boolean bearsName(String name, @Nullable UnitId except) {
        return units.findByName(name)
                .filter(unit -> unit.isOpen() && unit.name().equals(name.strip()))
                .filter(unit -> !unit.id().equals(except))
                .isPresent();
    }

    private void addIfNotOpen(UnitId id, Reason reason, Set<Reason> reasons) {
        if (!units.require(id).isOpen()) {
            reasons.add(reason);
        }
    }

    private static Refused refused(Set<Reason> reasons) {
        return new Refused(List.copyOf(new ArrayList<>(reasons)));
    }
}
