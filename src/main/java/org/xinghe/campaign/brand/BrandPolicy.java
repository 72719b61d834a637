package org.xinghe.campaign.brand;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;

/// Who registers brands: coordinators and leaders. The leader approves; without one the coordinator does.
@Component
class BrandPolicy {

    private final Posts posts;

    BrandPolicy(Posts posts) {
        this.posts = posts;
    }

    Set<UnitId> registersFor() {
        return unitsOf(Set.of(PostKind.COORDINATOR, PostKind.LEADER));
    }

    boolean mayRegisterFor(UnitId unit) {
        return registersFor().contains(unit);
    }

    boolean mayApproveFor(UnitId unit) {
        return unitsOf(Set.of(PostKind.LEADER)).contains(unit)
                || mayRegisterFor(unit)
                        && posts.holdersOf(unit, PostKind.LEADER).isEmpty();
    }

    /// What history notes, with the one for whom somebody acts.
    Map<String, String> acting(UnitId unit, Map<String, String> changes) {
        return posts.withPrincipal(changes, unit, PostKind.LEADER, PostKind.COORDINATOR);
    }

    private Set<UnitId> unitsOf(Set<PostKind> kinds) {
        return Actor.current()
                .signedIn()
                .map(person -> posts.heldBy(person).stream()
                        .filter(post -> kinds.contains(post.kind()))
                        .map(HeldPost::unit)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                .orElseGet(LinkedHashSet::new);
    }
}
