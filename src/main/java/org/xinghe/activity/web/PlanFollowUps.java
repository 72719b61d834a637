package org.xinghe.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.Belonging;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.planning.Duplicates;
import org.xinghe.activity.planning.LikelySame;

/// What is asked before a plan is saved, and done after it: is it there already, what else does it count for, what
/// does it belong to.
@Component
class PlanFollowUps {

    private final Activities activities;
    private final Belonging belonging;
    private final Duplicates duplicates;

    PlanFollowUps(Activities activities, Belonging belonging, Duplicates duplicates) {
        this.activities = activities;
        this.belonging = belonging;
        this.duplicates = duplicates;
    }

    /// What a new plan may be already, unless somebody said that it is another one.
    List<LikelySame> likely(@Nullable ActivityDetails standing, PlanActivity plan, PlanExtras extras) {
        return standing == null && !extras.another() ? duplicates.like(plan) : List.of();
    }

    void keep(ActivityId id, PlanExtras extras) {
        extras.campaigns().forEach(campaign -> activities.join(id, campaign));
        belonging.belongTo(id, extras.programmeId());
    }
}
