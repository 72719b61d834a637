package org.xinghe.portal.web;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.View;
import org.xinghe.activity.DayProgramme;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Html;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Day;
import org.xinghe.web.ui.Link;
import xinghe.templates.Templates;

/// The months with their sessions, and the file that calendar programs subscribe to.
@Controller
class CalendarController {

    private static final String PATH = "/calendar";
    private static final int OF_EACH_DAY = 4;

    private final Searches searches;
    private final FilterForms forms;
    private final PublishedActivities published;
    private final Regions regions;
    private final Templates templates;
    private final Clock clock;

    CalendarController(
            Searches searches,
            FilterForms forms,
            PublishedActivities published,
            Regions regions,
            Templates templates,
            Clock clock) {
        this.searches = searches;
        this.forms = forms;
        this.published = published;
        this.regions = regions;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View month(Shell shell, @ModelAttribute ListQuery query) {
        var search = searches.read(query).between(null, null);
        var words = shell.words();
        var month = monthOf(query, search);
        var days = published.programme(month.atDay(1), month.atEndOfMonth(), search.filter(), OF_EACH_DAY);
        var total = days.stream().mapToInt(DayProgramme::sessions).sum();
        var times = new Times(words, today());
        return Html.of(templates.portalCalendar(
                shell,
                new MonthPage(
                        times.month(month),
                        search.addressTo(PATH, "month") + month.minusMonths(1),
                        search.addressTo(PATH, "month") + month.plusMonths(1),
                        weeks(month, days, search, times),
                        total == 0 ? null : words.say("portal.calendar.summary", total, days.size()),
                        forms.of(search, PATH, month.toString(), words),
                        search.between(month.atDay(1), month.atEndOfMonth()).address("/activities"),
                        search.address("/calendar.ics"),
                        shell.site().address() + search.addressTo(PATH, "month") + month)));
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> feed(Shell shell, @ModelAttribute ListQuery query) {
        var search = searches.read(query);
        var file = CalendarFiles.write(
                search.campaign() == null
                        ? shell.site().name()
                        : search.campaign().title(),
                published.feed(search.filter()),
                code -> regions.find(code).map(Region::name).orElse(""),
                shell.site());
        return ResponseEntity.ok().contentType(ActivityController.CALENDAR).body(file);
    }

    /// The month asked for; else this one, or the nearest one in which the campaign has days.
    private YearMonth monthOf(ListQuery query, Search search) {
        var asked = query.month() == null
                ? null
                : Searches.day(query.month() + "-01").orElse(null);
        if (asked != null) {
            return YearMonth.from(asked);
        }
        var today = today();
        var campaign = search.campaign() != null || search.campaigns().isEmpty()
                ? search.campaign()
                : search.campaigns().getFirst();
        var period = campaign == null ? null : campaign.period();
        if (period == null || period.contains(today)) {
            return YearMonth.from(today);
        }
        return YearMonth.from(today.isBefore(period.startsOn()) ? period.startsOn() : period.endsOn());
    }

    private List<List<Day>> weeks(YearMonth month, List<DayProgramme> days, Search search, Times times) {
        Map<LocalDate, DayProgramme> byDay =
                days.stream().collect(Collectors.toMap(DayProgramme::day, Function.identity()));
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = new ArrayList<List<Day>>();
        for (var start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            var first = start;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(first::plusDays)
                    .map(day -> day(day, month, byDay.get(day), search, times))
                    .toList());
        }
        return weeks;
    }

    private static Day day(
            LocalDate day, YearMonth month, @Nullable DayProgramme programme, Search search, Times times) {
        return new Day(
                day.getDayOfMonth(),
                weekday(day, times.words()),
                YearMonth.from(day).equals(month),
                day.equals(times.today()),
                programme == null ? List.of() : entries(day, programme, search, times));
    }

    private static String weekday(LocalDate day, Words words) {
        return words.say("look.weekday", day.getDayOfWeek());
    }

    private static List<Link> entries(LocalDate day, DayProgramme programme, Search search, Times times) {
        var links = new ArrayList<Link>();
        programme
                .first()
                .forEach(entry -> links.add(Link.to(
                        times.hour(entry.session().startsAt()) + " "
                                + entry.activity().title(),
                        "/activities/" + entry.activity().slug())));
        var more = programme.sessions() - links.size();
        if (more > 0) {
            links.add(Link.to(
                    times.words().say("portal.calendar.more", more),
                    search.between(day, day).address("/activities")));
        }
        return links;
    }

    private LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
