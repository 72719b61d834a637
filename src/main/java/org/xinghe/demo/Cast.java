package org.xinghe.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Actor;

/// Who takes part in the story.
final class Cast {

    private final Region province;
    private final Map<UnitId, DemoUnit> units = new LinkedHashMap<>();
    private final List<DemoUnit> issuers = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final Map<OfficeId, Actor> officers = new LinkedHashMap<>();

    Cast(Region province) {
        this.province = province;
    }

    Region province() {
        return province;
    }

    void add(DemoUnit unit) {
        units.put(unit.id(), unit);
    }

    /// The first one added is the host.
    void addIssuer(DemoUnit issuer) {
        add(issuer);
        issuers.add(issuer);
    }

    void add(Account account) {
        accounts.add(account);
    }

    /// Who judges for an office.
    void addOfficer(OfficeId office, Actor officer) {
        officers.putIfAbsent(office, officer);
    }

    Actor officerOf(OfficeId office) {
        return Objects.requireNonNull(officers.get(office), office::toString);
    }

    DemoUnit host() {
        return issuers.getFirst();
    }

    List<DemoUnit> issuers() {
        return List.copyOf(issuers);
    }

    /// Everybody but the issuers, in the order of registration.
    List<DemoUnit> units() {
        return units.values().stream().filter(unit -> !issuers.contains(unit)).toList();
    }

    List<DemoUnit> ofKind(UnitKind kind) {
        return units().stream().filter(unit -> unit.kind() == kind).toList();
    }

    Set<UnitKind> kinds() {
        return units.values().stream().map(DemoUnit::kind).collect(Collectors.toSet());
    }

    boolean knows(UnitId id) {
        return units.containsKey(id);
    }

    DemoUnit unit(UnitId id) {
        return Objects.requireNonNull(units.get(id), id::toString);
    }

    List<DemoUnit> unitsOf(Collection<UnitId> ids) {
        return units.values().stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    List<Account> accounts() {
        return List.copyOf(accounts);
    }
}
