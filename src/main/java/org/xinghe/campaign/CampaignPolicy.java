package org.xinghe.campaign;

import org.springframework.stereotype.Component;
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

    CampaignPolicy(Posts posts) {
        this.posts = posts;
    }

    /// An officer of an issuer runs it.
    boolean mayRun(CampaignSummary campaign) {
        return holds(campaign, PostKind.OFFICER);
    }

    /// Officers and leaders of its issuers see how all units stand.
    boolean maySeeAll(CampaignSummary campaign) {
        return holds(campaign, PostKind.OFFICER) || holds(campaign, PostKind.LEADER);
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

    private boolean holds(CampaignSummary campaign, PostKind kind) {
        return Actor.current().signedIn().map(posts::heldBy).orElse(java.util.List.of()).stream()
                .filter(post -> post.kind() == kind)
                .map(HeldPost::unit)
                .anyMatch(campaign.issuers()::contains);
    }
}
