package org.xinghe.activity.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as units write them: real dates, 2022年5月30日, 5.30, 5月28日-30日, 二〇二二年五月三十日, 44711.
final class SheetDays {

    private static final Pattern FIRST =
            Pattern.compile("(?:(\\d{4})\\s*[-/.年]\\s*)?(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern SHORT_END = Pattern.compile("^\\s*[-–—~至到]+\\s*(\\d{1,2})\\s*[日号]?\\s*$");
    private static final Pattern LONG_END = Pattern.compile("^\\s*[-–—~至到]+\\s*(.+)$");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern CHINESE = Pattern.compile("[〇零○一二三四五六七八九十]+(?=[年月日号])");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST_SERIAL = 36_526;
    private static final int LATEST_SERIAL = 73_050;

    private final int year;

    /// @param year the one that is meant where none is written
    SheetDays(int year) {
        this.year = year;
    }

    /// The days and hours in a text, whatever order its end stands in; empty when no day is read for sure.
    Optional<SheetSpan> read(String written) {
        var text = arabic(Plain.value(written)).replaceAll("[((](?:周|星期)[一二三四五六日天][))]|星期[一二三四五六日天]|周[一二三四五六日天]", " ");
        try {
            var hours = SheetHours.in(text);
            if (hours.isEmpty() && SheetHours.standIn(text)) {
                return Optional.empty();
            }
            var days = days(SheetHours.removed(text)
                    .strip()
                    .replaceAll("[-–—~至到]+$", "")
                    .strip());
            return hours.isPresent() ? days.map(span -> span.at(hours.get())) : days;
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<SheetSpan> days(String text) {
        var serial = SERIAL.matcher(text);
        if (serial.matches()) {
            var days = Integer.parseInt(serial.group(1));
            return days < EARLIEST_SERIAL || days > LATEST_SERIAL
                    ? Optional.empty()
                    : Optional.of(one(SERIAL_ZERO.plusDays(days)));
        }
        var compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(one(day(compact, null)));
        }
        var first = FIRST.matcher(text);
        if (!first.lookingAt()) {
            return Optional.empty();
        }
        var from = day(first, null);
        return end(text.substring(first.end()), from);
    }

    private Optional<SheetSpan> end(String rest, LocalDate from) {
        if (rest.isBlank()) {
            return Optional.of(one(from));
        }
        var shortEnd = SHORT_END.matcher(rest);
        if (shortEnd.matches()) {
            var until = from.withDayOfMonth(Integer.parseInt(shortEnd.group(1)));
            return Optional.of(new SheetSpan(from, until, null, null));
        }
        var longEnd = LONG_END.matcher(rest);
        if (!longEnd.matches()) {
            return Optional.empty();
        }
        var last = FIRST.matcher(longEnd.group(1));
        return last.matches() ? Optional.of(new SheetSpan(from, day(last, from), null, null)) : Optional.empty();
    }

    private LocalDate day(Matcher found, @Nullable LocalDate after) {
        var written = found.group(1);
        var meant = written != null ? Integer.parseInt(written) : after == null ? year : after.getYear();
        return LocalDate.of(meant, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    private static SheetSpan one(LocalDate day) {
        return new SheetSpan(day, day, null, null);
    }

    /// 二〇二二年五月三十日 as 2022年5月30日: years digit by digit, months and days as numbers.
    private static String arabic(String text) {
        return CHINESE.matcher(text).replaceAll(found -> number(found.group()));
    }

    private static String number(String chinese) {
        var plain = chinese.replace('零', '〇').replace('○', '〇');
        var ten = plain.indexOf('十');
        if (ten < 0) {
            var digits = new StringBuilder();
            plain.chars().forEach(each -> digits.append(DIGITS.indexOf(each)));
            return digits.toString();
        }
        var tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(ten - 1));
        var ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
        return String.valueOf(tens * 10 + ones);
    }
}
