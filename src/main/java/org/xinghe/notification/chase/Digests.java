package org.xinghe.notification.chase;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;

/// The messages of each day, for those to whose unit they were written.
@Service
@Transactional(readOnly = true)
public class Digests {

    private final DigestStore store;
    private final Posts posts;
    private final Units units;

    Digests(DigestStore store, Posts posts, Units units) {
        this.store = store;
        this.posts = posts;
        this.units = units;
    }

    /// A message with its day.
    public record Kept(LocalDate day, Digest digest) {}

    /// One message, for whoever holds a post in the unit or above it; for anybody else it does not exist.
    public Kept require(DigestId id) {
        var kept = store.find(id).orElseThrow(() -> new NotFound("digest", id));
        var carrier = units.successorOf(kept.digest().unit());
        if (!posts.oversees(Actor.current().require(), carrier)) {
            throw new NotFound("digest", id);
        }
        return kept;
    }
}
