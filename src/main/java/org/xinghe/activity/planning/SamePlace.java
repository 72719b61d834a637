package org.xinghe.activity.planning;

import java.text.Normalizer;
import java.util.Locale;

/// Whether two names of places in one city mean the same: 太原市科技馆报告厅 and 科技馆 报告厅 do.
final class SamePlace {

    /// A shorter name ends too many others: 广场.
    private static final int SHORTEST_ENDING = 4;

    private SamePlace() {}

    static boolean is(String one, String other) {
        var first = plain(one);
        var second = plain(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return first.equals(second) || endsWith(first, second) || endsWith(second, first);
    }

    private static boolean endsWith(String longer, String shorter) {
        return shorter.length() >= SHORTEST_ENDING && longer.endsWith(shorter);
    }

    /// Full-width signs made plain, without spaces and punctuation.
    private static String plain(String place) {
        return Normalizer.normalize(place, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{P}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
