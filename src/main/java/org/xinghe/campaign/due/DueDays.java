package org.xinghe.campaign.due;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.Anchor.Moment;
import org.xinghe.campaign.due.Anchor.NamedDay;
import org.xinghe.campaign.due.DueRule.OnDay;
import org.xinghe.campaign.due.DueRule.Repeated;
import org.xinghe.campaign.due.DueRule.Side;
import org.xinghe.campaign.due.DueRule.Window;
import org.xinghe.campaign.due.DueRule.Within;
import org.xinghe.shared.Period;
import org.xinghe.shared.WorkingDays;

/// The days that rules come to in one campaign.
///
/// @param releasedOn the day on which the notice goes out, null while that is not known
/// @param period of the campaign, null while it is not known
public record DueDays(
        @Nullable LocalDate releasedOn, @Nullable Period period, WorkingDays workingDays) {

    /// A duty that comes up more often than that is no duty but a job.
    public static final int MOST_OCCURRENCES = 60;

    /// What a rule comes to.
    public sealed interface Outcome {

        /// The days in order; more than one for what is repeated.
        record Days(List<Due> days) implements Outcome {}

        /// Some days after each activity that a unit holds; none of them is known yet.
        record PerActivity() implements Outcome {}

        /// It cannot be said.
        record Unknown(Reason reason) implements Outcome {}
    }

    /// One time that something is due.
    ///
    /// @param opensOn the first day of its span
    public record Due(LocalDate opensOn, LocalDate dueOn) {}

    /// Why no day can be said.
    public enum Reason {
        /// The notice is not out yet, and days are counted from then.
        NOT_RELEASED,
        /// Nobody has said when the campaign takes place.
        NO_PERIOD,
        /// Nobody has said which day the named one is.
        ANCHOR_WITHOUT_DAY,
        /// It would come up too often.
        TOO_OFTEN
    }

    public Outcome of(DueRule rule) {
        return switch (rule) {
            case OnDay(var day) -> once(day, day);
            case Window(var span) -> once(span.startsOn(), span.endsOn());
            case Within within when within.isPerActivity() -> new Outcome.PerActivity();
            case Within within -> counted(within);
            case Repeated repeated -> repeated(repeated);
        };
    }

    /// The one day, or the first of several; null while it is not known.
    public @Nullable LocalDate firstOf(@Nullable DueRule rule) {
        return rule != null && of(rule) instanceof Outcome.Days(var days)
                ? days.getFirst().dueOn()
                : null;
    }

    /// The day that a rule counted from each activity comes to for one that ended on a day.
    public LocalDate after(Within rule, LocalDate endedOn) {
        return shifted(rule, endedOn);
    }

    private Outcome counted(Within rule) {
        var from = switch (rule.anchor()) {
            case Moment.RELEASE -> releasedOn;
            case Moment.CAMPAIGN_START -> period == null ? null : period.startsOn();
            case Moment.CAMPAIGN_END, Moment.EACH_ACTIVITY -> period == null ? null : period.endsOn();
            case NamedDay named -> named.day();
        };
        if (from != null) {
            var day = shifted(rule, from);
            return once(day, day);
        }
        return new Outcome.Unknown(
                switch (rule.anchor()) {
                    case Moment.RELEASE -> Reason.NOT_RELEASED;
                    case Moment _ -> Reason.NO_PERIOD;
                    case NamedDay _ -> Reason.ANCHOR_WITHOUT_DAY;
                });
    }

    private LocalDate shifted(Within rule, LocalDate from) {
        var count = rule.side() == Side.AFTER ? rule.count() : -rule.count();
        return switch (rule.unit()) {
            case DAYS -> from.plusDays(count);
            case WORKING_DAYS -> workingDays.plus(from, count);
            case MONTHS -> from.plusMonths(count);
        };
    }

    /// Each stretch that touches the campaign has its day; the last one may lie behind the campaign's end.
    private Outcome repeated(Repeated rule) {
        if (period == null) {
            return new Outcome.Unknown(Reason.NO_PERIOD);
        }
        var opensOn = releasedOn != null && releasedOn.isAfter(period.startsOn()) ? releasedOn : period.startsOn();
        var days = new ArrayList<Due>();
        do {
            var dueOn = notBefore(rule, opensOn);
            days.add(new Due(opensOn, dueOn));
            opensOn = dueOn.plusDays(1);
        } while (!opensOn.isAfter(period.endsOn()) && days.size() <= MOST_OCCURRENCES);
        return days.size() > MOST_OCCURRENCES
                ? new Outcome.Unknown(Reason.TOO_OFTEN)
                : new Outcome.Days(List.copyOf(days));
    }

    private static LocalDate notBefore(Repeated rule, LocalDate day) {
        return switch (rule.every()) {
            case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(rule.day())));
            case MONTH -> {
                var thisMonth = inMonthOf(day, rule.day());
                yield thisMonth.isBefore(day) ? inMonthOf(day.plusMonths(1).withDayOfMonth(1), rule.day()) : thisMonth;
            }
            case QUARTER ->
                day.withDayOfMonth(1)
                        .plusMonths(2 - (day.getMonthValue() - 1) % 3)
                        .with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    private static LocalDate inMonthOf(LocalDate day, int wanted) {
        return wanted == 0
                ? day.with(TemporalAdjusters.lastDayOfMonth())
                : day.withDayOfMonth(Math.min(wanted, day.lengthOfMonth()));
    }

    private static Outcome once(LocalDate opensOn, LocalDate dueOn) {
        return new Outcome.Days(List.of(new Due(opensOn, dueOn)));
    }
}
