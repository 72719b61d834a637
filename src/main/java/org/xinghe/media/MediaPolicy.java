package org.xinghe.media;

import org.springframework.stereotype.Component;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;

/// Who may keep and see pictures. What is not shown does not exist for others.
@Component
class MediaPolicy {

    private final Posts posts;

    MediaPolicy(Posts posts) {
        this.posts = posts;
    }

    boolean mayStoreFor(UnitId owner) {
        return Actor.current()
                .signedIn()
                .map(person -> posts.oversees(person, owner))
                .orElse(false);
    }

    boolean maySee(UnitId owner, boolean shown) {
        return shown || mayStoreFor(owner) || isOfficer();
    }

    private boolean isOfficer() {
        return Actor.current().signedIn().map(posts::heldBy).stream()
                .flatMap(java.util.List::stream)
                .anyMatch(post -> post.kind() == PostKind.OFFICER);
    }
}
