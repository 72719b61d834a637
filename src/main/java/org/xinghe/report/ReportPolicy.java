package org.xinghe.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;

/// Who may do what with reports. A right comes from a post held today; for others a report does not exist.
@Component
class ReportPolicy {

    private final Posts posts;
    private final Units units;
    private final Offices offices;
    private final Campaigns campaigns;

    ReportPolicy(Posts posts, Units units, Offices offices, Campaigns campaigns) {
        this.posts = posts;
        this.units = units;
        this.offices = offices;
        this.campaigns = campaigns;
    }

    /// Coordinators and leaders of the unit itself write; whoever stands above reads only.
    boolean mayWrite(UnitId unit) {
        var carrying = units.successorOf(unit);
        return holds(post -> post.kind() != PostKind.OFFICER && post.unit().equals(carrying));
    }

    /// The leader sends. Where a unit has none its coordinator does.
    boolean maySend(UnitId unit) {
        var carrying = units.successorOf(unit);
        return holds(post -> post.kind() == PostKind.LEADER && post.unit().equals(carrying))
                || (mayWrite(carrying)
                        && posts.holdersOf(carrying, PostKind.LEADER).isEmpty());
    }

    /// What history notes of a sending, with the one for whom it was done.
    Map<String, String> sending(UnitId unit, Map<String, String> changes) {
        return posts.withPrincipal(changes, unit, PostKind.LEADER);
    }

    /// The unit's own people and those above it.
    boolean mayRead(UnitId unit) {
        var carrying = units.successorOf(unit);
        return Actor.current()
                .signedIn()
                .map(person -> posts.oversees(person, carrying))
                .orElse(false);
    }

    /// Officers and leaders of both issuers see all that was sent, the receiving office's officers what it got.
    boolean maySeeSent(CampaignId campaign, @Nullable OfficeId office) {
        return mayOversee(campaign) || (office != null && mayJudgeFor(office));
    }

    /// Officers and leaders of the issuers look over the whole.
    boolean mayOversee(CampaignId campaign) {
        var issuers = campaigns.require(campaign).issuers();
        return holds(post -> post.kind() != PostKind.COORDINATOR && issuers.contains(post.unit()));
    }

    /// The office's own officers accept and send back, and officers of its unit who belong to no office.
    boolean mayJudgeFor(OfficeId office) {
        return offices.find(office)
                .map(found -> holds(post -> post.kind() == PostKind.OFFICER
                        && post.unit().equals(found.unit())
                        && (post.office() == null || post.office().equals(office))))
                .orElse(false);
    }

    /// The units whose coordinator or leader acts.
    Set<UnitId> ownUnits() {
        return held().stream()
                .filter(post -> post.kind() != PostKind.OFFICER)
                .map(HeldPost::unit)
                .collect(Collectors.toSet());
    }

    /// Whether the acting person is an officer anywhere.
    boolean isOfficer() {
        return holds(post -> post.kind() == PostKind.OFFICER);
    }

    private boolean holds(Predicate<HeldPost> asked) {
        return held().stream().anyMatch(asked);
    }

    private List<HeldPost> held() {
        return Actor.current().signedIn().map(posts::heldBy).orElse(List.of());
    }
}
