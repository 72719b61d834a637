package org.xinghe.report;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a change of a report changed, for its history.
final class ChangedParts {

    private static final int LONGEST_NOTE = 200;

    private ChangedParts() {}

    /// The parts that changed, each with its new words, shortened.
    static Map<String, String> between(WriteReport before, WriteReport after) {
        var changed = new TreeMap<String, String>();
        note(changed, "summary", before.summary(), after.summary());
        note(changed, "highlights", String.join("；", before.highlights()), String.join("；", after.highlights()));
        note(changed, "cases", casesOf(before), casesOf(after));
        note(changed, "suggestions", String.join("；", before.suggestions()), String.join("；", after.suggestions()));
        note(changed, "pictures", captionsOf(before), captionsOf(after));
        return changed;
    }

    private static String casesOf(WriteReport text) {
        return text.cases().stream()
                .map(each -> String.join("／", each.title(), each.problem(), each.way(), each.result()))
                .collect(Collectors.joining("；"));
    }

    private static String captionsOf(WriteReport text) {
        return text.pictures().stream().map(ChosenPicture::caption).collect(Collectors.joining("；"));
    }

    private static void note(Map<String, String> changed, String part, String before, String after) {
        if (!before.equals(after)) {
            changed.put(part, after.length() <= LONGEST_NOTE ? after : after.substring(0, LONGEST_NOTE) + "……");
        }
    }
}
