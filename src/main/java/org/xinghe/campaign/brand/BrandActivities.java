package org.xinghe.campaign.brand;

import java.util.List;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;

/// Which activities of a unit may carry its brands: the module that has activities says so.
public interface BrandActivities {

    /// The public activities of a unit in a campaign.
    List<CarriedBy> of(CampaignId campaign, UnitId unit);

    /// @param path where it is seen
    record CarriedBy(AnswerId id, String title, String path) {}
}
