package org.xinghe.campaign.burden;

import java.util.HashSet;
import java.util.Set;

/// How alike two requests are worded: the pairs of neighbouring characters that they share.
final class Wording {

    private static final double ALIKE = 0.5;

    private Wording() {}

    static boolean isAlike(String one, String other) {
        return likeness(one, other) >= ALIKE;
    }

    /// Between 0 for nothing in common and 1 for the same.
    static double likeness(String one, String other) {
        var ones = pairs(one);
        var others = pairs(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return 0;
        }
        var shared = new HashSet<>(ones);
        shared.retainAll(others);
        return 2.0 * shared.size() / (ones.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        var plain = text.replaceAll("[\\p{P}\\p{S}\\s\\d]+", "").replaceAll("请|各单位|有关单位|认真|积极", "");
        var pairs = new HashSet<String>();
        for (var index = 0; index + 1 < plain.length(); index++) {
            pairs.add(plain.substring(index, index + 2));
        }
        return pairs;
    }
}
