package org.xinghe.notice.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a page's table of metadata says of a notice, each value behind its label. The day of publication is the page's
/// and never taken; 成文日期 is by definition the day of the signature (GB/T 9704-2012, 7.3.5).
final class Metadata {

    private static final String NEXT_LABEL = "(?=\\s+[\\p{IsHan}](?:\\s?[\\p{IsHan}]){1,5}\\s*:|\\s*$)";
    private static final Pattern NUMBER =
            Pattern.compile("(?:^|\\s)(?:发\\s*文\\s*字\\s*号|文\\s*号|文件编号|编\\s*号)\\s*:\\s*(\\S.{0,40}?)" + NEXT_LABEL);
    private static final Pattern ISSUER = Pattern.compile(
            "(?:^|\\s)(?:发\\s*文\\s*机\\s*关|发\\s*文\\s*单\\s*位|发\\s*布\\s*机\\s*[关构]|制发机关|印发机关)\\s*:\\s*(\\S.{0,80}?)"
                    + NEXT_LABEL);
    private static final Pattern SIGNED = Pattern.compile(
            "(?:^|\\s)成\\s*文\\s*(?:日\\s*期|时\\s*间)\\s*:\\s*(\\d{4})\\s{0,2}[年./-]\\s{0,2}(\\d{1,2})\\s{0,2}[月./-]\\s{0,2}(\\d{1,2})");
    private static final Pattern TITLE_LABEL = Pattern.compile("^(?:标\\s*题|名\\s*称|信息名称|文件名称|公文名称|题\\s*名)\\s*:\\s*");

    private Metadata() {}

    static @Nullable Line number(List<Line> lines) {
        return first(NUMBER, lines);
    }

    static @Nullable Line issuer(List<Line> lines) {
        return first(ISSUER, lines);
    }

    static @Nullable Fact<LocalDate> signed(List<Line> lines) {
        for (var line : lines) {
            var found = SIGNED.matcher(line.plain());
            if (found.find()) {
                var day = Dates.date(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3)));
                return day == null ? null : new Fact<>(day, line.place(found.start(1), found.end(3)), Sureness.LIKELY);
            }
        }
        return null;
    }

    /// A line without the label of a title before it.
    static Line withoutTitleLabel(Line line) {
        var label = TITLE_LABEL.matcher(line.plain());
        return label.find() ? line.from(label.end()) : line;
    }

    private static @Nullable Line first(Pattern pattern, List<Line> lines) {
        for (var line : lines) {
            var found = pattern.matcher(line.plain());
            if (found.find()) {
                return line.part(found.start(1), found.end(1));
            }
        }
        return null;
    }
}
