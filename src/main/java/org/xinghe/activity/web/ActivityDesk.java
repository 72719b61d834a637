package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityCard;
import org.xinghe.activity.UnitActivities;
import org.xinghe.shared.Actor;
import org.xinghe.web.NavigationItem;
import org.xinghe.web.NavigationSource;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;

/// What of activities stands in the desk's navigation and waits on its first page.
@Component
class ActivityDesk implements NavigationSource, WaitingSource {

    private final UnitActivities own;

    ActivityDesk(UnitActivities own) {
        this.own = own;
    }

    @Override
    public List<NavigationItem> itemsFor(Actor actor) {
        var items = new ArrayList<NavigationItem>();
        if (!own.ownUnits().isEmpty()) {
            items.add(new NavigationItem("look.group.work", "activity.nav.list", "/desk/activities", 20));
            items.add(new NavigationItem("look.group.work", "quick-record.nav", "/desk/activities/quick-record", 19));
        }
        if (own.decidesSomewhere()) {
            items.add(new NavigationItem("look.group.work", "activity.nav.approvals", "/desk/approvals", 21));
        }
        return items;
    }

    @Override
    public List<Waiting> waitingFor(Actor actor) {
        var waiting = new ArrayList<Waiting>();
        own.toApprove().stream()
                .limit(30)
                .forEach(each -> waiting.add(waiting(each.card(), "activity.waiting.approve", "", Tone.BUSY, 20)));
        own.returned().forEach(each -> waiting.add(waiting(each, "activity.waiting.returned", "/edit", Tone.WARN, 30)));
        own.heldAndNotRecorded()
                .forEach(each -> waiting.add(waiting(each, "activity.waiting.record", "/record", Tone.BUSY, 40)));
        return waiting;
    }

    private static Waiting waiting(ActivityCard card, String group, String page, Tone tone, int order) {
        return new Waiting(group, card.title(), "/desk/activities/" + card.id() + page, null, tone, order);
    }
}
