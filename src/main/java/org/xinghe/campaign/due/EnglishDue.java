package org.xinghe.campaign.due;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.Anchor.Moment;
import org.xinghe.campaign.due.Anchor.NamedDay;
import org.xinghe.campaign.due.DueRule.Every;
import org.xinghe.campaign.due.DueRule.OnDay;
import org.xinghe.campaign.due.DueRule.Repeated;
import org.xinghe.campaign.due.DueRule.Side;
import org.xinghe.campaign.due.DueRule.Unit;
import org.xinghe.campaign.due.DueRule.Window;
import org.xinghe.campaign.due.DueRule.Within;
import org.xinghe.shared.Period;

/// Says due days in English, and reads what it says.
final class EnglishDue {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String DATE = "(\\d{1,2} [A-Z][a-z]+ \\d{4})";
    private static final Pattern ON = Pattern.compile("by " + DATE);
    private static final Pattern WINDOW = Pattern.compile(DATE + " to " + DATE);
    private static final Pattern WITHIN =
            Pattern.compile("(?:within )?(\\d{1,3}) (working days?|days?|months?) (before|after) (.+)");
    private static final Pattern BEFORE = Pattern.compile("before (the start|the end) of the campaign");
    private static final Pattern NAMED = Pattern.compile("(.+) \\(" + DATE + "\\)");
    private static final Pattern WEEKLY = Pattern.compile("every ([A-Z][a-z]+)");
    private static final Pattern MONTHLY = Pattern.compile("by (?:the end|day (\\d{1,2})) of each month");
    private static final String QUARTERLY = "by the end of each quarter";

    private EnglishDue() {}

    static String say(DueRule rule) {
        return switch (rule) {
            case OnDay(var day) -> "by " + day.format(DAY);
            case Window(var span) ->
                span.startsOn().format(DAY) + " to " + span.endsOn().format(DAY);
            case Within within -> within(within);
            case Repeated(var every, var day) ->
                switch (every) {
                    case WEEK -> "every " + DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                    case MONTH -> day == 0 ? "by the end of each month" : "by day %d of each month".formatted(day);
                    case QUARTER -> QUARTERLY;
                };
        };
    }

    private static String within(Within rule) {
        var anchor = anchor(rule.anchor());
        var plain = rule.side() == Side.BEFORE
                && rule.unit() == Unit.DAYS
                && (rule.count() == 0 || rule.count() == 1 && rule.anchor() == Moment.CAMPAIGN_START);
        if (plain && rule.anchor() instanceof Moment) {
            return "before " + anchor;
        }
        var unit = switch (rule.unit()) {
            case DAYS -> "day";
            case WORKING_DAYS -> "working day";
            case MONTHS -> "month";
        };
        return "%s%d %s%s %s %s"
                .formatted(
                        rule.side() == Side.AFTER ? "within " : "",
                        rule.count(),
                        unit,
                        rule.count() == 1 ? "" : "s",
                        rule.side() == Side.AFTER ? "after" : "before",
                        anchor);
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case Moment.RELEASE -> "the release";
            case Moment.CAMPAIGN_START -> "the start of the campaign";
            case Moment.CAMPAIGN_END -> "the end of the campaign";
            case Moment.EACH_ACTIVITY -> "each activity";
            case NamedDay(var name, var day) when day == null -> name;
            case NamedDay(var name, var day) when name.isEmpty() -> day.format(DAY);
            case NamedDay(var name, var day) -> "%s (%s)".formatted(name, day.format(DAY));
        };
    }

    static Optional<DueRule> read(String text) {
        try {
            return Optional.ofNullable(rule(text.strip().replaceAll("\\s+", " ")));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static @Nullable DueRule rule(String text) {
        var window = WINDOW.matcher(text);
        if (window.matches()) {
            return new Window(new Period(day(window.group(1)), day(window.group(2))));
        }
        var on = ON.matcher(text);
        if (on.matches()) {
            return new OnDay(day(on.group(1)));
        }
        var before = BEFORE.matcher(text);
        if (before.matches()) {
            return before.group(1).equals("the start")
                    ? new Within(1, Unit.DAYS, Side.BEFORE, Moment.CAMPAIGN_START)
                    : new Within(0, Unit.DAYS, Side.BEFORE, Moment.CAMPAIGN_END);
        }
        var within = WITHIN.matcher(text);
        if (within.matches()) {
            var unit = within.group(2).startsWith("working")
                    ? Unit.WORKING_DAYS
                    : within.group(2).startsWith("month") ? Unit.MONTHS : Unit.DAYS;
            var side = within.group(3).equals("after") ? Side.AFTER : Side.BEFORE;
            return new Within(Integer.parseInt(within.group(1)), unit, side, anchorOf(within.group(4)));
        }
        return repeated(text);
    }

    private static @Nullable DueRule repeated(String text) {
        var weekly = WEEKLY.matcher(text);
        if (weekly.matches()) {
            return new Repeated(
                    Every.WEEK,
                    DayOfWeek.valueOf(weekly.group(1).toUpperCase(Locale.ROOT)).getValue());
        }
        var monthly = MONTHLY.matcher(text);
        if (monthly.matches()) {
            return new Repeated(Every.MONTH, monthly.group(1) == null ? 0 : Integer.parseInt(monthly.group(1)));
        }
        return text.equals(QUARTERLY) ? new Repeated(Every.QUARTER, 0) : null;
    }

    private static Anchor anchorOf(String text) {
        return switch (text) {
            case "the release" -> Moment.RELEASE;
            case "the start of the campaign" -> Moment.CAMPAIGN_START;
            case "the end of the campaign" -> Moment.CAMPAIGN_END;
            case "each activity" -> Moment.EACH_ACTIVITY;
            default -> named(text);
        };
    }

    private static Anchor named(String text) {
        if (text.matches(DATE)) {
            return new NamedDay("", day(text));
        }
        var named = NAMED.matcher(text);
        return named.matches() ? new NamedDay(named.group(1), day(named.group(2))) : new NamedDay(text, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }
}
