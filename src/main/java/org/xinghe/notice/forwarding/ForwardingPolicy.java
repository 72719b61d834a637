package org.xinghe.notice.forwarding;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;

/// Who passes notices on: a coordinator writes, the leader sends; without a leader the coordinator does both.
@Component
class ForwardingPolicy {

    private final Posts posts;

    ForwardingPolicy(Posts posts) {
        this.posts = posts;
    }

    /// The units for which the acting person writes.
    Set<UnitId> writesFor() {
        return posts.ownUnits(Set.of(PostKind.COORDINATOR, PostKind.LEADER));
    }

    boolean mayWriteFor(UnitId unit) {
        return writesFor().contains(unit);
    }

    boolean maySendFor(UnitId unit) {
        return posts.ownUnits(Set.of(PostKind.LEADER)).contains(unit)
                || mayWriteFor(unit) && posts.holdersOf(unit, PostKind.LEADER).isEmpty();
    }

    /// What history notes, with the one for whom somebody acts.
    Map<String, String> acting(UnitId unit, Map<String, String> changes) {
        return posts.withPrincipal(changes, unit, PostKind.LEADER, PostKind.COORDINATOR);
    }
}
