package org.xinghe.attendance.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionStanding;
import org.xinghe.shared.NotFound;

/// Registrations as the unit looks through them, and their figures as everybody may see them.
@Service
@Transactional(readOnly = true)
public class RegistrationLists {

    public static final int MOST_ROWS = 20_000;

    private final RegistrationQueries queries;
    private final Offers offers;
    private final Activities activities;
    private final Clock clock;

    RegistrationLists(RegistrationQueries queries, Offers offers, Activities activities, Clock clock) {
        this.queries = queries;
        this.offers = offers;
        this.activities = activities;
        this.clock = clock;
    }

    /// One page, for those who work for the unit; [NotFound] for everybody else.
    public RegistrationPart part(ActivityId activity, RegistrationFilter filter) {
        requireOwn(activity);
        return queries.part(activity, filter);
    }

    /// All that was looked for, at most 20,000.
    public List<RegistrationView> all(ActivityId activity, RegistrationFilter filter) {
        requireOwn(activity);
        return queries.all(activity, filter, MOST_ROWS);
    }

    /// What is offered, for those who work for the unit.
    public Offer requireOwn(ActivityId activity) {
        return offers.of(activity)
                .filter(offer -> activities.mayWorkFor(offer.first().unit()))
                .orElseThrow(() -> new NotFound("registration of activity", activity));
    }

    /// How the places stand, session by session in the order of time.
    public List<SessionCount> sessions(Offer offer) {
        var activity = offer.setup().activity();
        var taken = queries.groupPlaces(activity);
        var asked = queries.asked(activity);
        return offer.sessions().stream()
                .map(standing -> count(
                        offer,
                        standing,
                        taken.getOrDefault(standing.session().requireId(), Map.of()),
                        Optional.ofNullable(asked.get(standing.session().requireId()))
                                .orElse(new RegistrationQueries.Heads(0, 0))))
                .toList();
    }

    private SessionCount count(
            Offer offer, SessionStanding standing, Map<String, int[]> taken, RegistrationQueries.Heads asked) {
        var capacity = standing.session().capacity();
        var places = new Places(capacity, Settlements.kept(offer.setup(), standing, clock.instant()));
        taken.forEach((group, counts) -> places.with(group, counts[0], counts[1]));
        return new SessionCount(
                standing.session().requireId(),
                capacity,
                places.totalTaken(),
                places.freeFor(""),
                places.totalWaiting(),
                asked.waiting(),
                asked.requested());
    }

    /// Heads by group, those of no group last.
    public List<GroupCount> groups(Offer offer) {
        var counts = queries.byGroup(offer.setup().activity());
        var groups = new ArrayList<GroupCount>();
        for (var group : offer.setup().groups()) {
            groups.add(group(group, counts.remove(group.key())));
        }
        groups.add(group(null, counts.values().stream().reduce(new int[] {0, 0}, (one, other) ->
                new int[] {one[0] + other[0], one[1] + other[1]})));
        return groups;
    }

    private static GroupCount group(@Nullable QuotaGroup group, int @Nullable [] counts) {
        return counts == null ? new GroupCount(group, 0, 0) : new GroupCount(group, counts[0], counts[1]);
    }

    /// Confirmed persons by age, the young first, those whose age nobody knows last.
    public List<AgeCount> ages(Offer offer) {
        return queries.byAge(offer.setup().activity()).stream()
                .sorted(Comparator.comparing(AgeCount::band, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
