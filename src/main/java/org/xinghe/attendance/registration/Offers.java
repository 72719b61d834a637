package org.xinghe.attendance.registration;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionStanding;
import org.xinghe.activity.SessionStandings;

/// What public activities offer to register for.
@Service
@Transactional(readOnly = true)
public class Offers {

    private static final long AGE = Duration.ofSeconds(1).toNanos();
    private static final int MOST_KEPT = 1_000;

    private final Setups setups;
    private final SessionStandings standings;
    private final ConcurrentHashMap<String, Recent> recent = new ConcurrentHashMap<>();

    Offers(Setups setups, SessionStandings standings) {
        this.setups = setups;
        this.standings = standings;
    }

    private record Recent(Offer offer, long readAt) {

        boolean isFresh() {
            return System.nanoTime() - readAt < AGE;
        }
    }

    /// What the activity at a public address offers; empty when it is not public or needs no registration.
    public Optional<Offer> at(String slug) {
        return offer(standings.at(slug)).filter(offer -> offer.first().wasPublished());
    }

    public Optional<Offer> of(ActivityId activity) {
        return offer(standings.of(activity));
    }

    /// The same as [#at], up to a second old: for whoever sends a form to a hot activity. What decides is looked at
    /// again when places are given.
    public Optional<Offer> recentlyAt(String slug) {
        var known = recent.get(slug);
        if (known != null && known.isFresh()) {
            return Optional.of(known.offer());
        }
        var offer = at(slug);
        if (recent.size() >= MOST_KEPT) {
            recent.clear();
        }
        offer.ifPresentOrElse(
                found -> recent.put(slug, new Recent(found, System.nanoTime())), () -> recent.remove(slug));
        return offer;
    }

    /// Looks anew when somebody comes next: the setup was changed.
    public void forget(String slug) {
        recent.remove(slug);
    }

    private Optional<Offer> offer(List<SessionStanding> sessions) {
        return sessions.isEmpty()
                ? Optional.empty()
                : setups.find(sessions.getFirst().activity()).map(setup -> new Offer(setup, sessions));
    }
}
