package org.xinghe.campaign.due;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.Anchor.Moment;
import org.xinghe.campaign.due.Anchor.NamedDay;
import org.xinghe.campaign.due.DueRule.Every;
import org.xinghe.campaign.due.DueRule.Repeated;
import org.xinghe.campaign.due.DueRule.Side;
import org.xinghe.campaign.due.DueRule.Unit;
import org.xinghe.campaign.due.DueRule.Window;
import org.xinghe.campaign.due.DueRule.Within;
import org.xinghe.shared.Period;

/// Reads due days as people write them in Chinese.
final class ChineseDue {

    private static final int DAYS_OF_WEEK = 7;
    private static final String NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
    private static final String COUNT = NUMBER + "(个?工作日|个?月|[日天周]|个?星期)";
    private static final String DATE = "(?:(\\d{4})[年/.-])?(\\d{1,2})[月/.-](?:(\\d{1,2})[日号]?|(上旬|中旬|下旬|底|末|初))?";
    private static final String BEFORE = "(?:之前|以前|前)";
    private static final String AFTER = "(?:之后|以后|后|之日起|起)";

    private static final Pattern ON_DAY = Pattern.compile("(?:于|在|截至|截止)?" + DATE + "(?:之前|以前|前|止|截止)?");
    private static final Pattern WINDOW = Pattern.compile(
            DATE + "(?:至|到|[-—–~]+)(?:(?:(\\d{4})[年/.-])?(\\d{1,2})[月/.-])?(?:(\\d{1,2})[日号]?|(上旬|中旬|下旬|底|末|初))内?");
    private static final Pattern BARE = Pattern.compile(COUNT + "(?:之|以)?内");
    private static final Pattern AFTERWARDS = Pattern.compile("(.{1,20}?)" + AFTER + "的?" + COUNT + "(?:(?:之|以)?内)?");
    private static final Pattern BEFOREHAND = Pattern.compile("(.{1,20}?)" + BEFORE + "(?:的?" + COUNT + "(?:之|以)?内?)?");
    private static final Pattern NAMED = Pattern.compile("(.{1,18}?)\\(" + DATE + "\\)");
    private static final Pattern WEEKLY = Pattern.compile("每(?:周|星期)([一二三四五六日天末])(?:之?前)?");
    private static final Pattern MONTHLY = Pattern.compile("每个?月(?:(底|末)|(\\d{1,2})[日号])(?:之?前)?");
    private static final Pattern QUARTERLY = Pattern.compile("每个?季度?(?:底|末)?(?:之?前)?");

    private static final Pattern RELEASE =
            Pattern.compile("(?:自|从|在)?(?:发文|印发|发布|本?通知(?:印发|下发|发出|发布)|收到(?:本)?通知|通知)(?:之日|当日)?");
    private static final Pattern EACH =
            Pattern.compile("(?:每|各|单)(?:次|场|项|个)?(?:特色)?活动(?:结束|举办|开展|完成|举行)?|活动(?:举办|开展|举行)");
    private static final Pattern START = Pattern.compile("(?:在)?(?:活动|总体)(?:开始|启动|举办|开展)");
    private static final Pattern END = Pattern.compile("(?:在)?(?:全部)?活动(?:全部)?(?:结束|完成)|活动");

    private ChineseDue() {}

    static Optional<DueRule> read(String text, int year) {
        var plain = plain(text);
        for (var way : List.<Way>of(
                ChineseDue::repeated, ChineseDue::window, ChineseDue::onDay, ChineseDue::after, ChineseDue::before)) {
            var rule = way.read(plain, year);
            if (rule != null) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /// Half width, without spaces and the full stop.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replaceAll("[。;；]$", "");
    }

    private interface Way {
        @Nullable
        DueRule read(String plain, int year);
    }

    private static @Nullable DueRule repeated(String plain, int year) {
        var weekly = WEEKLY.matcher(plain);
        if (weekly.matches()) {
            var day = "一二三四五六日".indexOf(weekly.group(1)) + 1;
            return new Repeated(Every.WEEK, day == 0 ? DAYS_OF_WEEK : day);
        }
        var monthly = MONTHLY.matcher(plain);
        if (monthly.matches()) {
            var day = monthly.group(2) == null ? 0 : Integer.parseInt(monthly.group(2));
            return day > 31 ? null : new Repeated(Every.MONTH, day);
        }
        return QUARTERLY.matcher(plain).matches() ? new Repeated(Every.QUARTER, 0) : null;
    }

    private static @Nullable DueRule onDay(String plain, int year) {
        var found = ON_DAY.matcher(plain);
        return found.matches() ? DueRule.onDay(lastDay(found, 1, year)) : null;
    }

    private static @Nullable DueRule window(String plain, int year) {
        var found = WINDOW.matcher(plain);
        if (!found.matches()) {
            return null;
        }
        var from = firstDay(found, year);
        if (from == null) {
            return null;
        }
        var month = found.group(6) == null ? from.getMonthValue() : Integer.parseInt(found.group(6));
        var ofYear = found.group(5) == null ? from.getYear() : Integer.parseInt(found.group(5));
        var to = last(ofYear, month, found.group(7), found.group(8));
        if (to != null && to.isBefore(from) && found.group(5) == null && month < from.getMonthValue()) {
            to = to.plusYears(1);
        }
        return to == null || to.isBefore(from) ? null : new Window(new Period(from, to));
    }

    private static @Nullable DueRule after(String plain, int year) {
        var bare = BARE.matcher(plain);
        if (bare.matches()) {
            return within(bare.group(1), bare.group(2), Side.AFTER, Moment.RELEASE);
        }
        var found = AFTERWARDS.matcher(plain);
        if (!found.matches()) {
            return null;
        }
        return within(found.group(2), found.group(3), Side.AFTER, anchor(found.group(1), year));
    }

    private static @Nullable DueRule before(String plain, int year) {
        if (plain.equals("活动期间") || plain.equals("活动期间内")) {
            return new Within(0, Unit.DAYS, Side.BEFORE, Moment.CAMPAIGN_END);
        }
        var found = BEFOREHAND.matcher(plain);
        if (!found.matches()) {
            return null;
        }
        var anchor = START.matcher(found.group(1)).matches()
                ? Moment.CAMPAIGN_START
                : END.matcher(found.group(1)).matches() ? Moment.CAMPAIGN_END : anchor(found.group(1), year);
        if (anchor == null || anchor == Moment.EACH_ACTIVITY || anchor == Moment.RELEASE) {
            return null;
        }
        if (found.group(2) == null) {
            return new Within(anchor == Moment.CAMPAIGN_START ? 1 : 0, Unit.DAYS, Side.BEFORE, anchor);
        }
        return within(found.group(2), found.group(3), Side.BEFORE, anchor);
    }

    private static @Nullable Anchor anchor(String text, int year) {
        if (RELEASE.matcher(text).matches()) {
            return Moment.RELEASE;
        }
        if (EACH.matcher(text).matches()) {
            return Moment.EACH_ACTIVITY;
        }
        if (START.matcher(text).matches()) {
            return Moment.CAMPAIGN_START;
        }
        if (END.matcher(text).matches()) {
            return Moment.CAMPAIGN_END;
        }
        var bare = ON_DAY.matcher(text);
        if (bare.matches()) {
            var day = lastDay(bare, 1, year);
            return day == null ? null : new NamedDay("", day);
        }
        var named = NAMED.matcher(text);
        if (named.matches()) {
            var day = lastDay(named, 2, year);
            return day == null ? null : new NamedDay(named.group(1), day);
        }
        return text.matches("[\\p{IsHan}“”\"]{2,18}") ? new NamedDay(text, null) : null;
    }

    private static @Nullable DueRule within(String number, String unit, Side side, @Nullable Anchor anchor) {
        if (anchor == null) {
            return null;
        }
        var count = numberOf(number);
        if (unit.endsWith("工作日")) {
            return new Within(count, Unit.WORKING_DAYS, side, anchor);
        }
        if (unit.endsWith("月")) {
            return new Within(count, Unit.MONTHS, side, anchor);
        }
        var weeks = unit.equals("周") || unit.endsWith("星期");
        return new Within(weeks ? Math.min(count, 99) * DAYS_OF_WEEK : count, Unit.DAYS, side, anchor);
    }

    /// A number below a hundred.
    static int numberOf(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var digits = text.replace('两', '二');
        var ten = digits.indexOf('十');
        if (ten < 0) {
            return digit(digits.substring(digits.length() - 1));
        }
        return (ten == 0 ? 1 : digit(digits.substring(0, ten))) * 10
                + (ten == digits.length() - 1 ? 0 : digit(digits.substring(ten + 1)));
    }

    private static int digit(String text) {
        return "〇一二三四五六七八九".indexOf(text.charAt(0));
    }

    private static @Nullable LocalDate firstDay(Matcher found, int defaultYear) {
        var year = found.group(1) == null ? defaultYear : Integer.parseInt(found.group(1));
        var month = Integer.parseInt(found.group(2));
        if (found.group(3) != null) {
            return date(year, month, Integer.parseInt(found.group(3)));
        }
        return switch (found.group(4)) {
            case "中旬" -> date(year, month, 11);
            case "下旬" -> date(year, month, 21);
            case "底", "末" -> last(year, month, null, null);
            case null, default -> date(year, month, 1);
        };
    }

    private static @Nullable LocalDate lastDay(Matcher found, int from, int defaultYear) {
        var year = found.group(from) == null ? defaultYear : Integer.parseInt(found.group(from));
        return last(year, Integer.parseInt(found.group(from + 1)), found.group(from + 2), found.group(from + 3));
    }

    private static @Nullable LocalDate last(int year, int month, @Nullable String day, @Nullable String part) {
        if (day != null) {
            return date(year, month, Integer.parseInt(day));
        }
        if (month < 1 || month > 12) {
            return null;
        }
        return switch (part) {
            case "上旬" -> date(year, month, 10);
            case "中旬" -> date(year, month, 20);
            case "初" -> date(year, month, 1);
            case null, default -> YearMonth.of(year, month).atEndOfMonth();
        };
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return year < 1900 || year > 2999 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
