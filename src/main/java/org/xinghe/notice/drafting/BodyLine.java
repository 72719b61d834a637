package org.xinghe.notice.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One paragraph of a body, with the number at its head (GB/T 9704-2012, 7.3.3).
///
/// @param number of the paragraph, from 1
/// @param text as written, without white space at its ends
/// @param mark the number at its head, null for plain text
public record BodyLine(int number, String text, @Nullable Mark mark) {

    private static final String COUNT = "一二三四五六七八九十";
    private static final int LONGEST_HEADING = 40;
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^([" + COUNT + "]{1,3})\\s*([、.．])"),
            Pattern.compile("^[（(]\\s*([" + COUNT + "]{1,3})\\s*[）)]\\s*([、.．])?"),
            Pattern.compile("^(\\d{1,2})\\s*([.．、])(?!\\d)"),
            Pattern.compile("^[（(]?\\s*(\\d{1,2})\\s*[）)]\\s*([、.．])?"));

    /// The number at the head of a paragraph.
    ///
    /// @param level 1 to 4
    /// @param serial which one it is
    /// @param written as typed, such as (一)
    /// @param length how many characters of the paragraph it takes
    public record Mark(int level, int serial, String written, int length) {

        /// As the standard writes it: 一、（一） 1. （1）.
        String standard() {
            return markOf(level, serial);
        }

        boolean isStandard() {
            return written.equals(standard());
        }
    }

    /// The paragraphs of a text; empty lines are none.
    static List<BodyLine> of(String text) {
        var lines = new ArrayList<BodyLine>();
        text.lines()
                .map(BodyLine::trimmed)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(
                        new BodyLine(lines.size() + 1, line, markAt(line).orElse(null))));
        return List.copyOf(lines);
    }

    /// The part that is set in the face of headings: up to the first full stop, or the whole line when it has none.
    /// Empty for plain text and for sentences that only bear a number: nothing follows their full stop.
    String heading() {
        if (mark == null || mark.level() > 2) {
            return "";
        }
        var stop = text.indexOf('。');
        if (stop == text.length() - 1) {
            return "";
        }
        var end = stop < 0 ? text.length() : stop + 1;
        return end - mark.length() <= LONGEST_HEADING ? text.substring(0, end) : "";
    }

    /// What follows the heading.
    String rest() {
        return text.substring(heading().length());
    }

    static String markOf(int level, int serial) {
        return switch (level) {
            case 1 -> chinese(serial) + "、";
            case 2 -> "（" + chinese(serial) + "）";
            case 3 -> serial + ".";
            default -> "（" + serial + "）";
        };
    }

    static String trimmed(String line) {
        return line.replaceAll("^[\\s\\u3000\\u00a0]+|[\\s\\u3000\\u00a0]+$", "");
    }

    private static Optional<Mark> markAt(String line) {
        for (var level = 1; level <= FORMS.size(); level++) {
            var found = FORMS.get(level - 1).matcher(line);
            if (found.find()) {
                var serial = level <= 2 ? valueOf(found.group(1)) : Integer.parseInt(found.group(1));
                if (serial > 0) {
                    return Optional.of(new Mark(level, serial, found.group(), found.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static int valueOf(String chinese) {
        for (var value = 1; value < 100; value++) {
            if (chinese(value).equals(chinese)) {
                return value;
            }
        }
        return 0;
    }

    private static String chinese(int value) {
        var tens = value / 10;
        var ones = value % 10;
        return (tens > 1 ? COUNT.substring(tens - 1, tens) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? COUNT.substring(ones - 1, ones) : "");
    }
}
