package org.xinghe.campaign.brand;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;

/// Who registers brands: coordinators and leaders. The leader approves; without one the coordinator does.
@Component
class BrandPolicy {

    private final Posts posts;

    BrandPolicy(Posts posts) {
        this.posts = posts;
    }

    Set<UnitId> registersFor() {
        return posts.ownUnits(Set.of(PostKind.COORDINATOR, PostKind.LEADER));
    }

    boolean mayRegisterFor(UnitId unit) {
        return registersFor().contains(unit);
    }

    boolean mayApproveFor(UnitId unit) {
        return posts.ownUnits(Set.of(PostKind.LEADER)).contains(unit)
                || mayRegisterFor(unit)
                        && posts.holdersOf(unit, PostKind.LEADER).isEmpty();
    }

    /// What history notes, with the one for whom somebody acts.
    Map<String, String> acting(UnitId unit, Map<String, String> changes) {
        return posts.withPrincipal(changes, unit, PostKind.LEADER, PostKind.COORDINATOR);
    }
}
