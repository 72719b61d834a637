package org.xinghe.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.Carried;
import org.xinghe.organisation.UnitId;

/// The open duties of a unit, to be shared out when it is split.
@Component
class CarriedDuties implements Carried {

    private static final String PREFIX = "duty/";

    private final OwedDuties owed;
    private final CampaignQueries campaigns;

    CarriedDuties(OwedDuties owed, CampaignQueries campaigns) {
        this.owed = owed;
        this.campaigns = campaigns;
    }

    @Override
    public List<Thing> by(UnitId unit) {
        return owed.of(List.of(unit)).stream()
                .filter(each -> !each.state().isDone())
                .map(each ->
                        new Thing(PREFIX + each.duty().id(), each.duty().what() + titleOf(each.duty()), each.dueOn()))
                .toList();
    }

    /// The duty behind a key; empty when it is another module's.
    static Optional<DutyId> dutyOf(String key) {
        return Optional.of(key)
                .filter(each -> each.startsWith(PREFIX))
                .map(each -> DutyId.of(each.substring(PREFIX.length())));
    }

    private String titleOf(DutySummary duty) {
        return campaigns
                .find(duty.campaign())
                .map(campaign -> "（%s）".formatted(campaign.title()))
                .orElse("");
    }
}
