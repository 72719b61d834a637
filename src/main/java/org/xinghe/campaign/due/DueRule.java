package org.xinghe.campaign.due;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.Anchor.Moment;
import org.xinghe.campaign.due.Anchor.NamedDay;
import org.xinghe.shared.Period;

/// By when something is due, as a notice says it. The days that it comes to: [DueDays]; its words: [DueText].
public sealed interface DueRule {

    /// By the end of a day.
    record OnDay(LocalDate day) implements DueRule {}

    /// Within a span of days; due by its last.
    record Window(Period period) implements DueRule {}

    /// Some days before or after something.
    record Within(int count, Unit unit, Side side, Anchor anchor) implements DueRule {

        private static final int MOST = 999;

        public Within {
            if (count < 0 || count > MOST) {
                throw new IllegalArgumentException("Nothing is due within %d %s".formatted(count, unit));
            }
        }
    }

    /// Again and again while the campaign lasts.
    ///
    /// @param day of the week (1 is Monday) or of the month (0 is its last); always 0 for a quarter
    record Repeated(Every every, int day) implements DueRule {

        private static final int DAYS_OF_WEEK = 7;
        private static final int DAYS_OF_MONTH = 31;

        public Repeated {
            var right = switch (every) {
                case WEEK -> day >= 1 && day <= DAYS_OF_WEEK;
                case MONTH -> day >= 0 && day <= DAYS_OF_MONTH;
                case QUARTER -> day == 0;
            };
            if (!right) {
                throw new IllegalArgumentException("No day %d of a %s".formatted(day, every));
            }
        }
    }

    /// What is counted.
    enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS
    }

    /// On which side of the anchor.
    enum Side {
        BEFORE,
        AFTER
    }

    /// How often.
    enum Every {
        WEEK,
        MONTH,
        QUARTER
    }

    /// The day, where it is a fixed one; null where it is counted or repeated.
    default @Nullable LocalDate fixedDay() {
        return switch (this) {
            case OnDay(var day) -> day;
            case Window(var period) -> period.endsOn();
            case Within _, Repeated _ -> null;
        };
    }

    /// Whether it is counted from each activity of the unit.
    default boolean isPerActivity() {
        return this instanceof Within within && within.anchor() == Moment.EACH_ACTIVITY;
    }

    /// Whether it names a day of which nobody has said yet which that is.
    default boolean isOpen() {
        return this instanceof Within within && within.anchor() instanceof NamedDay named && named.day() == null;
    }

    /// The rule as the database keeps it.
    default String code() {
        return switch (this) {
            case OnDay(var day) -> "ON|" + day;
            case Window(var period) -> "WINDOW|%s|%s".formatted(period.startsOn(), period.endsOn());
            case Within(var count, var unit, var side, Moment moment) ->
                "WITHIN|%d|%s|%s|%s".formatted(count, unit, side, moment);
            case Within(var count, var unit, var side, NamedDay(var name, var day)) ->
                "WITHIN|%d|%s|%s|DAY|%s|%s".formatted(count, unit, side, name, day == null ? "" : day);
            case Repeated(var every, var day) -> "REPEATED|%s|%d".formatted(every, day);
        };
    }

    /// The rule of a code; empty for the empty code.
    static Optional<DueRule> of(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        var parts = code.split("\\|", -1);
        try {
            return Optional.of(
                    switch (parts[0]) {
                        case "ON" -> new OnDay(LocalDate.parse(parts[1]));
                        case "WINDOW" -> new Window(new Period(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
                        case "WITHIN" ->
                            new Within(
                                    Integer.parseInt(parts[1]),
                                    Unit.valueOf(parts[2]),
                                    Side.valueOf(parts[3]),
                                    parts[4].equals("DAY")
                                            ? new NamedDay(parts[5], dayOrNull(parts[6]))
                                            : Moment.valueOf(parts[4]));
                        case "REPEATED" -> new Repeated(Every.valueOf(parts[1]), Integer.parseInt(parts[2]));
                        default -> throw new IllegalArgumentException("kind " + parts[0]);
                    });
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException fault) {
            throw new IllegalArgumentException("No rule of a due day: '%s'".formatted(code), fault);
        }
    }

    /// A rule of a bare day; null for no day.
    static @Nullable DueRule onDay(@Nullable LocalDate day) {
        return day == null ? null : new OnDay(day);
    }

    private static @Nullable LocalDate dayOrNull(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
