package org.xinghe.activity;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.brand.BrandActivities;
import org.xinghe.organisation.UnitId;

/// A unit's public activities may carry its brands.
@Component
class BrandedActivities implements BrandActivities {

    private final ActivityFigures figures;

    BrandedActivities(ActivityFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<CarriedBy> of(CampaignId campaign, UnitId unit) {
        return figures.linesOf(campaign, unit).stream()
                .map(line -> new CarriedBy(new AnswerId(line.id().value()), line.title(), "/activities/" + line.slug()))
                .toList();
    }
}
