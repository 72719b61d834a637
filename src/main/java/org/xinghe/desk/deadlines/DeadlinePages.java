package org.xinghe.desk.deadlines;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.calendar.Holidays;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.desk.deadlines.DeadlinesPage.Group;
import org.xinghe.desk.deadlines.DeadlinesPage.Row;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.WorkingDays;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Day;
import org.xinghe.web.ui.Link;

/// Gathers what the page of deadlines shows.
@Component
class DeadlinePages {

    static final String PATH = "/desk/deadlines";
    private static final int OF_EACH_DAY = 3;
    private static final int MOST_PRESSING = 40;

    private final Deadlines deadlines;
    private final DeadlineFeeds feeds;
    private final Campaigns campaigns;
    private final Holidays holidays;
    private final Clock clock;

    DeadlinePages(Deadlines deadlines, DeadlineFeeds feeds, Campaigns campaigns, Holidays holidays, Clock clock) {
        this.deadlines = deadlines;
        this.feeds = feeds;
        this.campaigns = campaigns;
        this.holidays = holidays;
        this.clock = clock;
    }

    /// The acting person's deadlines, of one campaign or of all.
    List<Deadline> of(@Nullable CampaignId campaign, Words words) {
        return deadlines.of(words).stream()
                .filter(each -> campaign == null || campaign.equals(each.campaign()))
                .toList();
    }

    DeadlinesPage page(
            @Nullable YearMonth asked, @Nullable CampaignId campaign, @Nullable String feedAddress, Words words) {
        var all = deadlines.of(words);
        var shown = all.stream()
                .filter(each -> campaign == null || campaign.equals(each.campaign()))
                .toList();
        var today = CampaignTime.dayOf(clock.instant());
        var month = asked == null ? YearMonth.from(today) : asked;
        var byDay = shown.stream()
                .filter(each -> each.day() != null)
                .collect(Collectors.groupingBy(
                        each -> Objects.requireNonNull(each.day()), TreeMap::new, Collectors.toList()));
        var pressing = shown.stream().filter(each -> each.isPressing(today)).toList();
        var view = new View(month, today, holidays.workingDays(), byDay, words);
        var of = campaign == null ? "" : "&campaign=" + campaign;
        return new DeadlinesPage(
                view.nameOfMonth(),
                month.toString(),
                "%s?month=%s%s".formatted(PATH, month.minusMonths(1), of),
                "%s?month=%s%s".formatted(PATH, month.plusMonths(1), of),
                view.weeks(),
                choices(all, campaign),
                pressing.stream().limit(MOST_PRESSING).map(view::dated).toList(),
                Math.max(0, pressing.size() - MOST_PRESSING),
                view.groups(),
                !view.days().isKnown(month.atDay(1)),
                PATH + ".ics" + (campaign == null ? "" : "?campaign=" + campaign),
                feeds.openedAt().map(words::moment).orElse(null),
                feedAddress);
    }

    private List<Choice> choices(List<Deadline> all, @Nullable CampaignId chosen) {
        return all.stream()
                .map(Deadline::campaign)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(each -> campaigns.find(each).stream())
                .map(each ->
                        Choice.of(each.id().toString(), each.title(), each.id().equals(chosen)))
                .toList();
    }

    /// One month, as somebody reads it on a day.
    private record View(
            YearMonth month, LocalDate today, WorkingDays days, Map<LocalDate, List<Deadline>> byDay, Words words) {

        String nameOfMonth() {
            return words.say(
                    "desk.deadlines.month",
                    String.valueOf(month.getYear()),
                    words.say("calendar.month", month.getMonth()));
        }

        List<List<Day>> weeks() {
            var weeks = new ArrayList<List<Day>>();
            var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (var start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
                var first = start;
                weeks.add(IntStream.range(0, 7)
                        .mapToObj(first::plusDays)
                        .map(this::day)
                        .toList());
            }
            return weeks;
        }

        List<Group> groups() {
            return byDay.entrySet().stream()
                    .filter(entry -> YearMonth.from(entry.getKey()).equals(month))
                    .map(entry -> new Group(
                            anchorOf(entry.getKey()),
                            words.day(entry.getKey()) + " " + weekday(entry.getKey()),
                            markOf(entry.getKey()),
                            left(entry.getKey()),
                            entry.getValue().stream().map(each -> row(each, "")).toList()))
                    .toList();
        }

        /// A deadline with its day.
        Row dated(Deadline each) {
            var day = each.day();
            return row(each, day == null ? "" : words.day(day));
        }

        private Row row(Deadline each, String when) {
            return new Row(
                    words.say("desk.deadline.kind", each.kind()),
                    each.title(),
                    each.unit(),
                    when,
                    each.state(),
                    each.tone(),
                    each.href());
        }

        private Day day(LocalDate day) {
            return new Day(
                    day.getDayOfMonth(),
                    weekday(day),
                    YearMonth.from(day).equals(month),
                    day.equals(today),
                    entries(day),
                    markOf(day));
        }

        private List<Link> entries(LocalDate day) {
            var all = byDay.getOrDefault(day, List.of());
            var first = all.stream()
                    .limit(all.size() > OF_EACH_DAY + 1 ? OF_EACH_DAY : all.size())
                    .map(each -> Link.to((each.done() ? "✓ " : "") + each.title(), each.href()))
                    .toList();
            return first.size() == all.size()
                    ? first
                    : Stream.concat(
                                    first.stream(),
                                    Stream.of(Link.to(
                                            words.say("desk.deadlines.more", all.size() - first.size()),
                                            "#" + anchorOf(day))))
                            .toList();
        }

        private String weekday(LocalDate day) {
            return words.say("look.weekday", day.getDayOfWeek());
        }

        private String markOf(LocalDate day) {
            if (days.worked().contains(day)) {
                return words.say("calendar.work");
            }
            return days.off().contains(day) ? words.say("calendar.rest") : "";
        }

        /// How many worked days are left; over a year without a table it says how that was counted.
        private String left(LocalDate day) {
            if (day.isBefore(today)) {
                return "";
            }
            if (day.equals(today)) {
                return words.say("desk.deadlines.today");
            }
            var left = words.say("desk.deadlines.left", days.between(today, day));
            return days.isKnown(today) && days.isKnown(day)
                    ? left
                    : "%s（%s）".formatted(left, words.say("calendar.by-weekends"));
        }

        private static String anchorOf(LocalDate day) {
            return "d" + day;
        }
    }
}
