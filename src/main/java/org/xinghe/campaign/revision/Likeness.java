package org.xinghe.campaign.revision;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// How alike two sentences are, by the pairs of characters that they share. Punctuation and width do not count, and
/// neither do days: a sentence with another day is the same sentence.
final class Likeness {

    static final Pattern DAY = Pattern.compile(
            "(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|末|初)?(?:[-~至到](?:\\d{1,2}月)?(?:\\d{1,2}日|[上中下]旬|底|末))?"
                    + "(?:之?前|以前)?");
    private static final Pattern NO_WORD = Pattern.compile("[\\p{P}\\p{S}\\s]+");

    private Likeness() {}

    /// From 0, nothing in common, to 1, the same.
    static double of(String one, String other) {
        var left = pairs(withoutDays(one));
        var right = pairs(withoutDays(other));
        if (left.isEmpty() || right.isEmpty()) {
            return withoutDays(one).equals(withoutDays(other)) ? 1 : 0;
        }
        return 2.0 * common(left, right) / (left.size() + right.size());
    }

    /// How much of some words is found in a text, from 0 to 1.
    static double contained(String words, String text) {
        var wanted = pairs(withoutDays(words));
        return wanted.isEmpty() ? 0 : (double) common(wanted, pairs(withoutDays(text))) / wanted.size();
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static boolean sameButForDays(String one, String other) {
        return withoutDays(one).equals(withoutDays(other));
    }

    /// In half width, without punctuation.
    static String plain(String text) {
        return NO_WORD.matcher(halfWidth(text)).replaceAll("");
    }

    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static String withoutDays(String text) {
        return plain(DAY.matcher(halfWidth(text).replace(" ", "")).replaceAll(""));
    }

    private static int common(Set<String> left, Set<String> right) {
        var both = new HashSet<>(left);
        both.retainAll(right);
        return both.size();
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (var index = 0; index + 1 < text.length(); index++) {
            pairs.add(text.substring(index, index + 2));
        }
        return pairs;
    }
}
