package org.xinghe.campaign;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.HeldPost;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;

/// Who may do what with a campaign. A right comes from a post held today.
@Component
class CampaignPolicy {

    private final Posts posts;
    private final Notices notices;

    CampaignPolicy(Posts posts, Notices notices) {
        this.posts = posts;
        this.notices = notices;
    }

    /// An officer of an issuer runs it; while it is prepared, whoever works on its notice.
    boolean mayRun(CampaignSummary campaign) {
        return campaign.status() == CampaignStatus.PREPARED
                ? notices.mayEdit(notices.require(campaign.notice()))
                : holds(campaign, PostKind.OFFICER);
    }

    /// Officers and leaders of its issuers see how all units stand; while it is prepared, whoever sees its notice.
    boolean maySeeAll(CampaignSummary campaign) {
        return campaign.status() == CampaignStatus.PREPARED
                ? notices.maySee(notices.require(campaign.notice()))
                : holds(campaign, PostKind.OFFICER, PostKind.LEADER);
    }

    /// Who holds any post of a unit speaks for it.
    boolean maySpeakFor(UnitId unit) {
        return ownUnits().contains(unit);
    }

    /// The units in which the acting person holds any post.
    Set<UnitId> ownUnits() {
        return held().map(HeldPost::unit).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The units for which the acting person runs or follows campaigns.
    Set<UnitId> issuingUnits() {
        return held().filter(post -> post.kind() != PostKind.COORDINATOR)
                .map(HeldPost::unit)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// A person with a post in a unit or above it sees what the unit owes.
    boolean maySeeUnit(UnitId unit) {
        return Actor.current()
                .signedIn()
                .map(person -> posts.oversees(person, unit))
                .orElse(false);
    }

    void requireRun(CampaignSummary campaign) {
        if (!mayRun(campaign)) {
            throw new NotFound("campaign", campaign.id());
        }
    }

    void requireSeeAll(CampaignSummary campaign) {
        if (!maySeeAll(campaign)) {
            throw new NotFound("campaign", campaign.id());
        }
    }

    private boolean holds(CampaignSummary campaign, PostKind... kinds) {
        return held().filter(post -> List.of(kinds).contains(post.kind()))
                .map(HeldPost::unit)
                .anyMatch(campaign.issuers()::contains);
    }

    private Stream<HeldPost> held() {
        return Actor.current().signedIn().map(posts::heldBy).orElse(List.of()).stream();
    }
}
