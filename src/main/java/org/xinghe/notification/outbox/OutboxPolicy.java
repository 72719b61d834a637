package org.xinghe.notification.outbox;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;

/// Who looks through the outbox: officers what goes to their units and those below, system administrators all of it.
@Component
class OutboxPolicy {

    private final Posts posts;
    private final Units units;
    private final People people;

    OutboxPolicy(Posts posts, Units units, People people) {
        this.posts = posts;
        this.units = units;
        this.people = people;
    }

    boolean mayLookThrough(Actor actor) {
        return seesAll(actor) || !officed(actor).isEmpty();
    }

    boolean seesAll(Actor actor) {
        return actor.signedIn()
                .map(person -> people.holds(person, AdministratorRole.SYSTEM))
                .orElse(false);
    }

    /// The units whose part the actor looks through; empty for whoever sees all of it.
    Optional<Set<UnitId>> unitsOf(Actor actor) {
        if (seesAll(actor)) {
            return Optional.empty();
        }
        var officed = officed(actor);
        var found = new LinkedHashSet<>(officed);
        officed.forEach(
                unit -> units.descendantsOf(unit).stream().map(UnitSummary::id).forEach(found::add));
        return Optional.of(found);
    }

    private Set<UnitId> officed(Actor actor) {
        var found = new LinkedHashSet<UnitId>();
        actor.signedIn().map(posts::heldBy).stream()
                .flatMap(java.util.List::stream)
                .filter(post -> post.kind() == PostKind.OFFICER)
                .map(HeldPost::unit)
                .forEach(found::add);
        return found;
    }
}
