package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Names of organs as they stand in signatures, at the head of titles and above them.
final class Organs {

    private static final String LAST = "(?:会|局|厅|部|委|处|室|院|中心|政府|公司|大学|学校|中学|司|所|站|团|组|馆|社|署|办|科|集团|联盟)";
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()·]{2,30}" + LAST);
    private static final Pattern JOINED = Pattern.compile("(?<=" + LAST + ")(?=[\\p{IsHan}]{2,3})");

    private Organs() {}

    /// Whether a line holds nothing but names of organs.
    static boolean isNames(Line line) {
        return !in(line).isEmpty();
    }

    /// The organs of a line of names: set apart by spaces or 、, or joined without either. Empty when the line says
    /// anything else.
    static List<Fact<String>> in(Line line) {
        if (line.text().length() > 90 || line.plain().matches(".*[:。,;“”《》\\d].*")) {
            return List.of();
        }
        var organs = new ArrayList<Fact<String>>();
        var part = Pattern.compile("[^\\s、]+").matcher(line.plain());
        while (part.find()) {
            if (!NAME.matcher(part.group()).matches()) {
                return List.of();
            }
            organs.addAll(apart(line.part(part.start(), part.end())));
        }
        return organs;
    }

    /// Two names written without a space begin alike: 山西省科学技术协会山西省科技厅.
    private static List<Fact<String>> apart(Line joined) {
        var text = joined.plain();
        var cut = JOINED.matcher(text);
        while (cut.find()) {
            var head = text.substring(0, Math.min(3, cut.start()));
            if (cut.start() >= 5 && text.startsWith(head, cut.start())) {
                return List.of(fact(joined.part(0, cut.start())), fact(joined.from(cut.start())));
            }
        }
        return List.of(fact(joined));
    }

    private static Fact<String> fact(Line line) {
        return new Fact<>(line.text(), line.place(), Sureness.CERTAIN);
    }
}
