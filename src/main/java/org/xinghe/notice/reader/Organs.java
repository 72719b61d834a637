package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Names of organs as they stand in signatures, at the head of titles and above them.
final class Organs {

    private static final String LAST =
            "(?:会|局|厅|部|委|处|室|院|中心|政府|公司|科协|[文妇残侨]联|工商联|团|党组|工会|园|校|队|台|基地|大学|学校|中学|司|所|站|团|组|馆|社|署|办|科|集团|联盟)";
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()·]{2,30}" + LAST);
    private static final Pattern JOINED = Pattern.compile("(?<=[会局厅部委办院处])(?=[\\p{IsHan}]{3})");
    private static final Pattern BEGINNING = Pattern.compile("中共|中国|共青团|中华|国家");
    private static final Pattern NO_NAME = Pattern.compile("转发|印发|关于|根据|抄送|报送|各|有关|请");
    private static final Pattern PART = Pattern.compile("[^\\s、]+");
    private static final int SHORTEST = 4;

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
        var part = PART.matcher(line.plain());
        while (part.find()) {
            if (!NAME.matcher(part.group()).matches()
                    || NO_NAME.matcher(part.group()).lookingAt()) {
                return List.of();
            }
            organs.addAll(apart(line.part(part.start(), part.end())));
        }
        return organs;
    }

    /// Names written without a space between: the next one begins like the first (山西省科学技术协会山西省科技厅), or as only names
    /// of organs begin (中共, 中国, 共青团).
    private static List<Fact<String>> apart(Line joined) {
        var organs = new ArrayList<Fact<String>>();
        var text = joined.plain();
        var head = text.substring(0, Math.min(2, text.length()));
        var from = 0;
        var cut = JOINED.matcher(text);
        while (cut.find()) {
            var isLong = cut.start() - from >= SHORTEST;
            if (isLong
                    && (text.startsWith(head, cut.start())
                            || BEGINNING
                                    .matcher(text)
                                    .region(cut.start(), text.length())
                                    .lookingAt())) {
                organs.add(fact(joined.part(from, cut.start())));
                from = cut.start();
            }
        }
        organs.add(fact(joined.from(from)));
        return organs;
    }

    private static Fact<String> fact(Line line) {
        return new Fact<>(line.text(), line.place(), Sureness.CERTAIN);
    }
}
