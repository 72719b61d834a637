package org.xinghe.attendance.certificate.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.attendance.certificate.CertificateWish;
import org.xinghe.attendance.certificate.ServiceTime;

/// A list of people as a coordinator types or pastes it, a person a line: name, organisation, topic or service, and for
/// volunteers the times: `苏晓，省天文学会，引导观众，5月30日 9:00-12:00；14:00-17:00`. Separated by commas or, from a
/// sheet, by tabs.
final class TypedCertificates {

    private static final Pattern TIMES = Pattern.compile("(?:(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?\\s*)?"
            + "(\\d{1,2})[:：](\\d{2})\\s*[-－–—~～至到]\\s*(?:次日\\s*)?(\\d{1,2})[:：](\\d{2})");
    private static final Pattern SEPARATOR = Pattern.compile("[\\t,，;；|]");
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

    private TypedCertificates() {}

    /// @param unread numbers of lines whose times are none
    record Read(List<CertificateWish> wishes, List<Integer> unread) {}

    /// @param firstDay of the activity: what a line does not say of the day is taken from it
    static Read read(String typed, LocalDate firstDay) {
        var wishes = new ArrayList<CertificateWish>();
        var unread = new ArrayList<Integer>();
        var number = 0;
        for (var line : typed.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                try {
                    wishes.add(wish(line, firstDay));
                } catch (DateTimeException _) {
                    unread.add(number);
                }
            }
        }
        return new Read(wishes, unread);
    }

    /// The times of service alone.
    static List<ServiceTime> times(String typed, LocalDate firstDay) {
        var times = new ArrayList<ServiceTime>();
        var day = firstDay;
        for (var match : TIMES.matcher(typed).results().toList()) {
            day = Objects.requireNonNullElse(dayOf(match, day), day);
            times.add(time(match, day));
        }
        return times;
    }

    private static CertificateWish wish(String line, LocalDate firstDay) {
        var fields = Arrays.stream(SEPARATOR.split(TIMES.matcher(line).replaceAll(";"), -1))
                .map(String::strip)
                .toList();
        var words = new ArrayList<>(fields);
        while (words.size() > 2 && words.getLast().isEmpty()) {
            words.removeLast();
        }
        var detail = words.size() < 3
                ? ""
                : String.join(
                        "，",
                        words.subList(2, words.size()).stream()
                                .filter(word -> !word.isEmpty())
                                .toList());
        return CertificateWish.typed(
                words.getFirst(), words.size() < 2 ? "" : words.get(1), detail, times(line, firstDay));
    }

    private static @Nullable LocalDate dayOf(MatchResult match, LocalDate before) {
        if (match.group(2) == null) {
            return null;
        }
        var year = match.group(1) == null ? before.getYear() : Integer.parseInt(match.group(1));
        return LocalDate.of(year, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    }

    /// What ends before it begins ends on the next day; so does 24:00.
    private static ServiceTime time(MatchResult match, LocalDate day) {
        var from = LocalTime.of(Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)));
        var hour = Integer.parseInt(match.group(6));
        var until = hour == 24 ? MIDNIGHT : LocalTime.of(hour, Integer.parseInt(match.group(7)));
        var endsOn = until.isAfter(from) ? day : day.plusDays(1);
        return new ServiceTime(LocalDateTime.of(day, from), LocalDateTime.of(endsOn, until));
    }
}
