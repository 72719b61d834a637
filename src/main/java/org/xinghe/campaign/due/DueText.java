package org.xinghe.campaign.due;

import java.time.LocalDate;
import java.util.Optional;
import org.xinghe.campaign.due.Anchor.Moment;
import org.xinghe.campaign.due.Anchor.NamedDay;
import org.xinghe.campaign.due.DueRule.OnDay;
import org.xinghe.campaign.due.DueRule.Repeated;
import org.xinghe.campaign.due.DueRule.Side;
import org.xinghe.campaign.due.DueRule.Unit;
import org.xinghe.campaign.due.DueRule.Window;
import org.xinghe.campaign.due.DueRule.Within;

/// The words of a rule, as a notice and an officer write them: 活动结束后3日内. What it says, it also reads.
public final class DueText {

    private static final String WEEKDAYS = "一二三四五六日";

    private DueText() {}

    /// Reads a cell.
    ///
    /// @param year of days that are written without one
    /// @return empty when it cannot be understood
    public static Optional<DueRule> read(String text, int year) {
        return ChineseDue.read(text, year).or(() -> EnglishDue.read(text));
    }

    /// The rule in the words of a notice.
    public static String chinese(DueRule rule) {
        return switch (rule) {
            case OnDay(var day) -> day(day) + "前";
            case Window(var span) ->
                "%s至%s"
                        .formatted(
                                day(span.startsOn()),
                                span.startsOn().getYear() == span.endsOn().getYear()
                                        ? day(span.endsOn()).replaceFirst("^\\d+年", "")
                                        : day(span.endsOn()));
            case Within within -> within(within);
            case Repeated(var every, var day) ->
                switch (every) {
                    case WEEK -> "每周" + WEEKDAYS.charAt(day - 1) + "前";
                    case MONTH -> day == 0 ? "每月底前" : "每月%d日前".formatted(day);
                    case QUARTER -> "每季度末前";
                };
        };
    }

    /// The same for readers of English.
    public static String english(DueRule rule) {
        return EnglishDue.say(rule);
    }

    private static String within(Within rule) {
        var anchor = anchor(rule.anchor());
        if (rule.side() == Side.AFTER) {
            return anchor + "后" + rule.count() + unit(rule.unit()) + "内";
        }
        var plain = rule.count() == 0 || (rule.count() == 1 && rule.anchor() == Moment.CAMPAIGN_START);
        return plain && rule.unit() == Unit.DAYS ? anchor + "前" : anchor + "前" + rule.count() + unit(rule.unit());
    }

    private static String anchor(Anchor anchor) {
        return switch (anchor) {
            case Moment.RELEASE -> "发文";
            case Moment.CAMPAIGN_START -> "活动开始";
            case Moment.CAMPAIGN_END -> "活动结束";
            case Moment.EACH_ACTIVITY -> "每次活动结束";
            case NamedDay(var name, var day) when day == null -> name;
            case NamedDay(var name, var day) when name.isEmpty() -> day(day);
            case NamedDay(var name, var day) -> "%s（%s）".formatted(name, day(day));
        };
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case DAYS -> "日";
            case WORKING_DAYS -> "个工作日";
            case MONTHS -> "个月";
        };
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
