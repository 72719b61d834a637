package org.xinghe.portal.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.View;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Html;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Link;
import xinghe.templates.Templates;

/// The list of activities. Its filters live in the address and nowhere else.
@Controller
class ActivityListController {

    private static final String PATH = "/activities";

    private final Searches searches;
    private final FilterForms forms;
    private final PublishedActivities published;
    private final Teasers teasers;
    private final Templates templates;
    private final Clock clock;

    ActivityListController(
            Searches searches,
            FilterForms forms,
            PublishedActivities published,
            Teasers teasers,
            Templates templates,
            Clock clock) {
        this.searches = searches;
        this.forms = forms;
        this.published = published;
        this.teasers = teasers;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View list(Shell shell, @ModelAttribute ListQuery query) {
        var search = searches.read(query);
        var words = shell.words();
        var found = published.listAt(CampaignTime.localOf(clock.instant()), search.filter());
        return Html.of(templates.portalActivities(
                shell,
                new ListPage(
                        words.say(search.narrows() ? "portal.list.found" : "portal.list.all", found.total()),
                        days(shell, search),
                        forms.of(search, PATH, null, words),
                        teasers.of(found.cards(), words),
                        search.addressTo(PATH, "page"),
                        found.page(),
                        found.pages(),
                        search.address("/calendar.ics"),
                        shell.site().address() + search.address(PATH))));
    }

    private List<Link> days(Shell shell, Search search) {
        var today = CampaignTime.dayOf(clock.instant());
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var saturday = today.getDayOfWeek() == DayOfWeek.SUNDAY ? today : sunday.minusDays(1);
        return List.of(
                quick(shell, search, "portal.days.any", null, null),
                quick(shell, search, "portal.days.today", today, today),
                quick(shell, search, "portal.days.weekend", saturday, sunday),
                quick(shell, search, "portal.days.seven", today, today.plusDays(6)));
    }

    private static Link quick(
            Shell shell, Search search, String key, @Nullable LocalDate from, @Nullable LocalDate to) {
        var there = search.between(from, to);
        return new Link(shell.say(key), there.address(PATH), there.address(PATH).equals(search.address(PATH)));
    }
}
