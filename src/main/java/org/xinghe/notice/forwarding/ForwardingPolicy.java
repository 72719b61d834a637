package org.xinghe.notice.forwarding;

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

/// Who passes notices on: a coordinator writes, the leader sends; without a leader the coordinator does both.
@Component
class ForwardingPolicy {

    private final Posts posts;

    ForwardingPolicy(Posts posts) {
        this.posts = posts;
    }

    /// The units for which the acting person writes.
    Set<UnitId> writesFor() {
        return unitsOf(Set.of(PostKind.COORDINATOR, PostKind.LEADER));
    }

    boolean mayWriteFor(UnitId unit) {
        return writesFor().contains(unit);
    }

    boolean maySendFor(UnitId unit) {
        return unitsOf(Set.of(PostKind.LEADER)).contains(unit)
                || mayWriteFor(unit) && posts.holdersOf(unit, PostKind.LEADER).isEmpty();
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
