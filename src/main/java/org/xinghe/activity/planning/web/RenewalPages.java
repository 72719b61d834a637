package org.xinghe.activity.planning.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.planning.KeepsDays;
import org.xinghe.activity.planning.Renewals;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Puts together what the page of holding an activity again shows.
@Component
class RenewalPages {

    private final Renewals renewals;
    private final Campaigns campaigns;

    RenewalPages(Renewals renewals, Campaigns campaigns) {
        this.renewals = renewals;
        this.campaigns = campaigns;
    }

    RenewalPage page(ActivityDetails activity, Words words) {
        var running = campaigns.running().stream()
                .filter(each -> each.status() == CampaignStatus.RUNNING)
                .toList();
        List<Choice> days = Arrays.stream(KeepsDays.values())
                .map(each -> new Choice(
                        each.name(),
                        words.say("planning.days", each),
                        each == KeepsDays.SAME_WEEKDAY,
                        words.say("planning.days.hint", each)))
                .toList();
        return new RenewalPage(
                "/desk/activities/" + activity.card().id(),
                activity.card().title(),
                running.stream()
                        .map(each -> Choice.of(each.id().toString(), each.title(), each.equals(running.getFirst())))
                        .toList(),
                days,
                renewals.moved(activity).stream()
                        .map(each -> words.moment(each.startsAt()) + " " + each.place())
                        .toList());
    }
}
