package org.xinghe.activity.planning.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.planning.Duplicates;
import org.xinghe.activity.planning.KeepsDays;
import org.xinghe.activity.planning.Renewals;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// What helps to plan an activity: what clashes, taking part in another one, holding one again.
@Controller
@RequestMapping("/desk/activities/{id}")
class PlanningController {

    private final UnitActivities own;
    private final ClashPages clashes;
    private final Duplicates duplicates;
    private final Renewals renewals;
    private final RenewalPages renewalPages;
    private final Templates templates;

    PlanningController(
            UnitActivities own,
            ClashPages clashes,
            Duplicates duplicates,
            Renewals renewals,
            RenewalPages renewalPages,
            Templates templates) {
        this.own = own;
        this.clashes = clashes;
        this.duplicates = duplicates;
        this.renewals = renewals;
        this.renewalPages = renewalPages;
        this.templates = templates;
    }

    @GetMapping("/clashes")
    View clashes(Shell shell, @PathVariable ActivityId id) {
        return Html.of(templates.activityPlanningClashes(shell, clashes.page(own.require(id), shell.words())));
    }

    /// A unit takes part in another one's activity instead of planning it once more.
    @PostMapping("/participation")
    View takePart(@PathVariable ActivityId id, @RequestParam UnitId unit) {
        duplicates.takePart(id, unit);
        return new SeeOther("/desk/activities", "planning.flash.takes-part");
    }

    @GetMapping("/renewal")
    View renewal(Shell shell, @PathVariable ActivityId id) {
        return Html.of(templates.activityPlanningRenewal(shell, renewalPages.page(renewable(id), shell.words())));
    }

    @PostMapping("/renewal")
    View renew(@PathVariable ActivityId id, @RequestParam CampaignId campaign, @RequestParam KeepsDays days) {
        var fresh = renewals.renew(id, campaign, days);
        return new SeeOther("/desk/activities/" + fresh + "/edit", "planning.flash.renewed");
    }

    private ActivityDetails renewable(ActivityId id) {
        var activity = own.require(id);
        if (!renewals.mayRenew(activity)) {
            throw new NotFound("activity to be held again", id);
        }
        return activity;
    }
}
