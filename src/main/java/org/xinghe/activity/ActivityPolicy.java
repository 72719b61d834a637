package org.xinghe.activity;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.PersonId;

/// Who may do what with an activity. A right comes from a post held today; for others the activity does not exist.
@Component
class ActivityPolicy {

    private final Posts posts;
    private final Units units;
    private final Campaigns campaigns;

    ActivityPolicy(Posts posts, Units units, Campaigns campaigns) {
        this.posts = posts;
        this.units = units;
        this.campaigns = campaigns;
    }

    /// Whoever holds a post in the unit, or in one above it, plans and records for it.
    boolean mayWorkFor(UnitId unit) {
        return person().map(person -> posts.oversees(person, unit)).orElse(false);
    }

    void requireWorkFor(UnitId unit, Object asked) {
        if (!mayWorkFor(unit)) {
            throw new NotFound("activity", asked);
        }
    }

    /// A leader or an officer of the unit, or of one above it, decides. Where a unit has no leader its coordinator
    /// does.
    boolean mayDecideFor(UnitId unit) {
        return person().map(person -> decides(person, unit)).orElse(false);
    }

    /// Officers who run the campaign also see what is not public.
    boolean maySee(UnitId unit, CampaignId campaign) {
        return mayWorkFor(unit) || campaigns.mayRun(campaign);
    }

    /// The units in which the acting person holds a post.
    Set<UnitId> ownUnits() {
        return person().map(posts::heldBy).stream()
                .flatMap(java.util.List::stream)
                .map(HeldPost::unit)
                .collect(Collectors.toSet());
    }

    /// Whether the acting person decides in any unit.
    boolean decidesSomewhere() {
        var person = person();
        return person.isPresent()
                && posts.heldBy(person.get()).stream()
                        .anyMatch(post -> post.kind() != PostKind.COORDINATOR || isWithoutLeader(post.unit()));
    }

    /// Whether the acting person is the one to decide, and not somebody nearer to the unit.
    boolean isNextToDecideFor(UnitId unit) {
        return mayDecideFor(unit)
                && (ownUnits().contains(unit)
                        || (isWithoutLeader(unit)
                                && posts.holdersOf(unit, PostKind.OFFICER).isEmpty()
                                && posts.holdersOf(unit, PostKind.COORDINATOR).isEmpty()));
    }

    private boolean isWithoutLeader(UnitId unit) {
        return posts.holdersOf(unit, PostKind.LEADER).isEmpty();
    }

    private boolean decides(PersonId person, UnitId unit) {
        var deciding = posts.heldBy(person).stream()
                .filter(post -> post.kind() != PostKind.COORDINATOR)
                .map(HeldPost::unit)
                .collect(Collectors.toSet());
        @Nullable UnitId above = unit;
        while (above != null) {
            if (deciding.contains(above)) {
                return true;
            }
            above = units.find(above).map(UnitSummary::parent).orElse(null);
        }
        return posts.holds(person, PostKind.COORDINATOR, unit) && isWithoutLeader(unit);
    }

    private static Optional<PersonId> person() {
        return Actor.current().signedIn();
    }
}
