package org.xinghe.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.calendar.Holidays;
import org.xinghe.calendar.SpecialDay;
import org.xinghe.calendar.loading.HolidayTables;
import org.xinghe.calendar.loading.HolidayTables.Origin;
import org.xinghe.calendar.loading.LoadOutcome.Known;
import org.xinghe.calendar.loading.TableFault;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;

/// Gathers what the page of a year shows.
@Component
class HolidayPages {

    static final String PATH = "/desk/calendar/holidays";

    private final Holidays holidays;
    private final HolidayTables tables;

    HolidayPages(Holidays holidays, HolidayTables tables) {
        this.holidays = holidays;
        this.tables = tables;
    }

    HolidayPage of(int year, HolidayForm form, List<String> faults, Words words) {
        return page(year, form, faults, List.of(), false, words);
    }

    HolidayPage asking(Known known, HolidayForm form, Words words) {
        var differences = Stream.concat(
                        known.removed().stream().map(day -> words.say("calendar.replace.removed", text(day, words))),
                        known.added().stream().map(day -> words.say("calendar.replace.added", text(day, words))))
                .toList();
        return page(
                known.year(),
                form,
                List.of(),
                differences.isEmpty() ? List.of(words.say("calendar.replace.same")) : differences,
                true,
                words);
    }

    static String faultOf(TableFault fault, Words words) {
        return words.say("calendar.fault." + fault.kind().name(), String.valueOf(fault.row()), fault.value());
    }

    private HolidayPage page(
            int year, HolidayForm form, List<String> faults, List<String> differences, boolean replacing, Words words) {
        var known = tables.known();
        var days = holidays.of(year);
        var origin = known.stream().filter(each -> each.year() == year).findFirst();
        return new HolidayPage(
                year,
                years(year, known),
                origin.isPresent(),
                origin.map(each -> origin(each, words)).orElse(""),
                words.say(
                        "calendar.counts",
                        days.stream().filter(day -> !day.worked()).count(),
                        days.stream().filter(SpecialDay::worked).count()),
                months(year, days, words),
                new HolidayPage.Form(form.year(), form.source(), form.text()),
                faults,
                differences,
                replacing,
                Link.to(words.say("calendar.template"), PATH + "/template"));
    }

    /// All years with a table, the one that is shown, and the next one to come.
    private static List<HolidayPage.Year> years(int shown, List<Origin> known) {
        var last = known.stream().mapToInt(Origin::year).max().orElse(shown - 1);
        return IntStream.concat(known.stream().mapToInt(Origin::year), IntStream.of(shown, last + 1))
                .distinct()
                .sorted()
                .mapToObj(year ->
                        new HolidayPage.Year(year, known.stream().anyMatch(each -> each.year() == year), year == shown))
                .toList();
    }

    private static String origin(Origin origin, Words words) {
        var at = origin.loadedAt();
        return at == null
                ? words.say("calendar.origin.shipped", origin.source())
                : words.say(
                        "calendar.origin.loaded",
                        origin.source(),
                        words.day(CampaignTime.dayOf(at)),
                        String.valueOf(origin.loadedBy()));
    }

    private static String text(SpecialDay day, Words words) {
        return words.day(day.day()) + " " + mark(day, words) + " " + day.name();
    }

    private static String mark(SpecialDay day, Words words) {
        return words.say(day.worked() ? "calendar.work" : "calendar.rest");
    }

    private static List<HolidayPage.Month> months(int year, List<SpecialDay> days, Words words) {
        Map<LocalDate, SpecialDay> special =
                days.stream().collect(Collectors.toMap(SpecialDay::day, Function.identity()));
        return Stream.of(Month.values())
                .map(month -> new HolidayPage.Month(
                        words.say("calendar.month", month), weeks(YearMonth.of(year, month), special, words)))
                .toList();
    }

    private static List<List<HolidayPage.Day>> weeks(YearMonth month, Map<LocalDate, SpecialDay> special, Words words) {
        var weeks = new ArrayList<List<HolidayPage.Day>>();
        var monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            var first = start;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(first::plusDays)
                    .map(day -> day(day, month, special, words))
                    .toList());
        }
        return weeks;
    }

    private static HolidayPage.Day day(
            LocalDate day, YearMonth month, Map<LocalDate, SpecialDay> special, Words words) {
        if (!YearMonth.from(day).equals(month)) {
            return new HolidayPage.Day("", "", "", "");
        }
        var found = special.get(day);
        var number = String.valueOf(day.getDayOfMonth());
        if (found != null) {
            return new HolidayPage.Day(number, found.worked() ? "work" : "rest", mark(found, words), found.name());
        }
        var weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return new HolidayPage.Day(number, weekend ? "weekend" : "", "", "");
    }
}
