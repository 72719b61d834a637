package org.xinghe.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.history.History;
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
    private final History history;

    ActivityPolicy(Posts posts, Units units, Campaigns campaigns, History history) {
        this.posts = posts;
        this.units = units;
        this.campaigns = campaigns;
        this.history = history;
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

    /// Whether the acting person acts for somebody else anywhere.
    boolean actsByDelegation() {
        return person().map(posts::heldBy).stream().flatMap(List::stream).anyMatch(HeldPost::isDelegated);
    }

    /// What history notes of a decision, with the one for whom it was taken.
    Map<String, String> deciding(UnitId unit, Map<String, String> changes) {
        return posts.withPrincipal(changes, unit, PostKind.LEADER, PostKind.OFFICER);
    }

    /// Who decides only for somebody else leaves what they submitted themselves to others (four eyes).
    boolean mustLeaveToOthers(ActivityId id, UnitId unit) {
        return person().filter(person -> !decides(person, unit, post -> !post.isDelegated()))
                .flatMap(person -> history.lastBy(id, "submit").filter(person::equals))
                .isPresent();
    }

    /// Officers who run the campaign also see what is not public.
    boolean maySee(UnitId unit, CampaignId campaign) {
        return mayWorkFor(unit) || campaigns.mayRun(campaign);
    }

    /// The units in which the acting person holds a post.
    Set<UnitId> ownUnits() {
        return person().map(posts::heldBy).stream()
                .flatMap(List::stream)
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

    /// The units whose decisions wait for the acting person: those of their posts in which they decide, and those below
    /// in which nobody acts; what became part of one of them belongs to it.
    Set<UnitId> decidesNextFor() {
        var held = person().map(posts::heldBy).orElse(List.of());
        var own = held.stream().map(HeldPost::unit).collect(Collectors.toSet());
        var found = new HashSet<UnitId>();
        for (var post : held) {
            if (post.kind() != PostKind.COORDINATOR) {
                found.add(post.unit());
                units.descendantsOf(post.unit()).forEach(below -> found.add(below.id()));
            } else if (isWithoutLeader(post.unit())) {
                found.add(post.unit());
            }
        }
        var nobodys = new HashSet<>(found);
        nobodys.removeAll(own);
        posts.actingIn(nobodys).forEach(acting -> nobodys.remove(acting.unit()));
        found.removeIf(unit -> !own.contains(unit) && !nobodys.contains(unit));
        return found.isEmpty() ? found : units.withMerged(found);
    }

    private boolean isWithoutLeader(UnitId unit) {
        return posts.holdersOf(unit, PostKind.LEADER).isEmpty();
    }

    private boolean decides(PersonId person, UnitId unit) {
        return decides(person, unit, _ -> true);
    }

    private boolean decides(PersonId person, UnitId unit, Predicate<HeldPost> counted) {
        var held = posts.heldBy(person).stream().filter(counted).toList();
        var deciding = held.stream()
                .filter(post -> post.kind() != PostKind.COORDINATOR)
                .map(HeldPost::unit)
                .collect(Collectors.toSet());
        var carrying = units.successorOf(unit);
        @Nullable UnitId above = carrying;
        while (above != null) {
            if (deciding.contains(above)) {
                return true;
            }
            above = units.find(above).map(UnitSummary::parent).orElse(null);
        }
        return held.stream()
                        .anyMatch(post -> post.kind() == PostKind.COORDINATOR
                                && post.unit().equals(carrying))
                && isWithoutLeader(carrying);
    }

    private static Optional<PersonId> person() {
        return Actor.current().signedIn();
    }
}
