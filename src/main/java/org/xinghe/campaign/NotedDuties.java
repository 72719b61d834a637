package org.xinghe.campaign;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.due.DueDays;
import org.xinghe.campaign.due.DueText;
import org.xinghe.history.History;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.shared.NotFound;

/// Changes single duties, keeps them, and notes in history what was done to each.
@Component
class NotedDuties {

    private final DutyRepository repository;
    private final CampaignQueries campaigns;
    private final Regions regions;
    private final History history;

    NotedDuties(DutyRepository repository, CampaignQueries campaigns, Regions regions, History history) {
        this.repository = repository;
        this.campaigns = campaigns;
        this.regions = regions;
        this.history = history;
    }

    /// Answers whether anything changed.
    boolean change(Duty duty, AddDuty wish, DueDays days) {
        requireKnown(duty.campaign(), wish);
        var before = duty.summary();
        if (before.asWish().equals(wish) && before.lookAt() == null && before.state() == ProposalState.CONFIRMED) {
            return false;
        }
        duty.change(wish, days);
        var after = repository.save(duty).summary();
        var changes = new HashMap<String, String>();
        changes.put("what", wish.what());
        changes.put("due", wish.due() == null ? "" : DueText.chinese(wish.due()));
        history.note(
                "duty",
                duty.id(),
                "change",
                before.state().name(),
                after.state().name(),
                changes);
        return true;
    }

    DutyId add(CampaignId campaign, AddDuty wish, DueDays days) {
        requireKnown(campaign, wish);
        var duty = repository.save(Duty.added(campaign, nextPosition(campaign), wish, days));
        history.note("duty", duty.id(), "add", null, duty.summary().state().name(), Map.of("what", wish.what()));
        return duty.id();
    }

    /// Answers whether it was not confirmed before.
    boolean confirm(Duty duty) {
        var before = duty.summary().state();
        if (before == ProposalState.CONFIRMED) {
            return false;
        }
        duty.confirm();
        repository.save(duty);
        history.note("duty", duty.id(), "confirm", before.name(), "CONFIRMED", Map.of("what", duty.what()));
        return true;
    }

    /// Answers whether it was not dropped before.
    boolean drop(Duty duty) {
        var before = duty.summary().state();
        if (before == ProposalState.DROPPED) {
            return false;
        }
        duty.drop();
        repository.save(duty);
        history.note("duty", duty.id(), "drop", before.name(), "DROPPED", Map.of("what", duty.what()));
        return true;
    }

    /// Adds the same for another place of a list that the notice leaves open.
    void addPlace(Duty like, RegionCode place, String name) {
        var duty = repository.save(like.alsoFor(place, name, nextPosition(like.campaign())));
        history.note("duty", duty.id(), "add", null, "CONFIRMED", Map.of("what", duty.what()));
    }

    private int nextPosition(CampaignId campaign) {
        return repository.findByCampaignOrderByPosition(campaign).stream()
                        .mapToInt(duty -> duty.summary().position())
                        .max()
                        .orElse(-1)
                + 1;
    }

    /// The strand is one of the campaign, the place one that there is.
    private void requireKnown(CampaignId campaign, AddDuty wish) {
        var strand = wish.strand();
        if (strand != null
                && campaigns.strandsOf(campaign).stream()
                        .noneMatch(each -> each.id().equals(strand))) {
            throw new NotFound("strand of the campaign", strand);
        }
        var region = wish.owners().region();
        if (region != null) {
            regions.require(region);
        }
    }
}
