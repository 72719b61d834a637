package org.xinghe.organisation.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.identity.PersonSummary;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.PersonId;

/// What is registered already, kept in memory while one file is taken, so that a row that says nothing new costs
/// nothing.
final class Register {

    private final Map<UnitId, Known> units = new HashMap<>();
    private final Map<String, UnitId> names = new HashMap<>();
    private final Map<String, PersonSummary> people = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private final Set<Held> held = new HashSet<>();

    /// A post that somebody holds; the office by name, empty for the unit as a whole.
    record Held(PersonId person, PostKind kind, UnitId unit, String office) {}

    /// Names are added from the weakest to the strongest: the last one to claim a name has it.
    void addName(String name, UnitId unit) {
        names.put(name, unit);
    }

    void add(Known unit) {
        units.put(unit.id(), unit);
    }

    /// A unit that was just opened or corrected; its names win.
    void put(Known unit) {
        add(unit);
        if (unit.shortName() != null) {
            names.putIfAbsent(unit.shortName(), unit.id());
        }
        names.put(unit.name(), unit.id());
    }

    void add(PersonSummary person) {
        people.put(person.signInName(), person);
    }

    void addOffice(UnitId unit, String name) {
        offices.add(unit + " " + name);
    }

    void add(Held post) {
        held.add(post);
    }

    Optional<Known> named(String name) {
        return Optional.ofNullable(names.get(name)).map(units::get);
    }

    @Nullable
    Known unit(UnitId id) {
        return units.get(id);
    }

    Optional<PersonSummary> person(String signInName) {
        return Optional.ofNullable(people.get(signInName.toLowerCase(Locale.ROOT)));
    }

    boolean hasOffice(UnitId unit, String name) {
        return offices.contains(unit + " " + name);
    }

    boolean holds(Held post) {
        return held.contains(post);
    }

    /// The units in which a person holds posts.
    Set<UnitId> unitsOf(PersonId person) {
        var found = new HashSet<UnitId>();
        held.stream().filter(post -> post.person().equals(person)).forEach(post -> found.add(post.unit()));
        return found;
    }

    /// Whether a unit is one of some units or stands below one of them.
    boolean isAtOrBelow(@Nullable UnitId unit, Collection<UnitId> tops) {
        var seen = new HashSet<UnitId>();
        for (var each = unit; each != null && seen.add(each); each = parentOf(each)) {
            if (tops.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable UnitId parentOf(UnitId unit) {
        var known = units.get(unit);
        return known == null ? null : known.parent();
    }
}
