package org.xinghe.notice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Period;

/// How the values of facts are written, and which are refused.
final class FactValues {

    /// The mark of a number as GB/T 9704-2012 (7.2.5) writes it: agency code, the year in full in hexagonal brackets,
    /// the serial without leading zero.
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{1,12}〔(19|20)\\d{2}〕[1-9]\\d{0,4}号");

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 2_000;

    private FactValues() {}

    static Period period(String value) {
        var days = value.split("/", -1);
        return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
    }

    /// Why a value cannot stand for a kind of fact, as the last part of a key of words; empty when it can.
    static Optional<String> fault(FactKind kind, String value) {
        return switch (kind) {
            case TITLE -> value.length() > LONGEST_TITLE ? Optional.of("title-too-long") : Optional.empty();
            case NUMBER -> NUMBER.matcher(value).matches() ? Optional.empty() : Optional.of("number-form");
            case ISSUE_DATE, DEADLINE -> parses(() -> LocalDate.parse(value)) ? Optional.empty() : Optional.of("date");
            case PERIOD -> parses(() -> period(value)) ? Optional.empty() : Optional.of("period");
            case ISSUER -> parses(() -> UnitId.of(value)) ? Optional.empty() : Optional.of("issuer");
            case THEME, CONTACT, ATTACHMENT, QUESTION ->
                value.length() > LONGEST ? Optional.of("too-long") : Optional.empty();
        };
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException | IllegalArgumentException fault) {
            return false;
        }
    }
}
