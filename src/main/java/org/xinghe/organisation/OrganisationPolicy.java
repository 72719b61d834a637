package org.xinghe.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.identity.People;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;

/// Who may do what with units. System administrators do everything; officers manage their unit and all below it;
/// leaders and coordinators see their own unit; for everybody else no unit exists.
@Component
class OrganisationPolicy {

    private final Posts posts;
    private final People people;

    OrganisationPolicy(Posts posts, People people) {
        this.posts = posts;
        this.people = people;
    }

    /// Xinghe itself and system administrators.
    boolean administers() {
        return Actor.current().equals(Actor.SYSTEM)
                || Actor.current()
                        .signedIn()
                        .filter(person -> people.holds(person, AdministratorRole.SYSTEM))
                        .isPresent();
    }

    boolean mayManage(UnitId unit) {
        return administers()
                || Actor.current()
                        .signedIn()
                        .filter(person -> posts.manages(person, unit))
                        .isPresent();
    }

    boolean maySee(UnitId unit) {
        return mayManage(unit) || holdsAnyIn(unit);
    }

    /// Whoever manages units somewhere may import; each row is asked for again.
    boolean mayImport() {
        return administers()
                || Actor.current()
                        .signedIn()
                        .filter(person ->
                                posts.heldBy(person).stream().anyMatch(post -> post.kind() == PostKind.OFFICER))
                        .isPresent();
    }

    /// The posts of a unit that the acting person may fill and end: a leader those of the coordinators. Who only acts
    /// for somebody else fills none, or a right given for some days would outlast them.
    Set<PostKind> mayAppoint(UnitId unit) {
        if (administers() || mayManage(unit) && managesItself()) {
            return EnumSet.allOf(PostKind.class);
        }
        var leads = Actor.current()
                .signedIn()
                .filter(person -> posts.holdsItself(person, PostKind.LEADER, unit))
                .isPresent();
        return leads ? EnumSet.of(PostKind.COORDINATOR) : EnumSet.noneOf(PostKind.class);
    }

    void requireManage(UnitId unit) {
        if (!mayManage(unit)) {
            throw new NotFound("unit", unit);
        }
    }

    private boolean managesItself() {
        return Actor.current()
                .signedIn()
                .filter(person -> posts.heldBy(person).stream()
                        .anyMatch(post -> post.kind() == PostKind.OFFICER && !post.isDelegated()))
                .isPresent();
    }

    private boolean holdsAnyIn(UnitId unit) {
        return Actor.current()
                .signedIn()
                .filter(person -> posts.heldBy(person).stream()
                        .anyMatch(post -> post.unit().equals(unit)))
                .isPresent();
    }
}
