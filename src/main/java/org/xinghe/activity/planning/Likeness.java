package org.xinghe.activity.planning;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How alike two titles are: the share of three-character pieces that they have in common, as pg_trgm counts.
final class Likeness {

    /// From here on somebody should look whether it is the same. Ours; nobody prescribes it.
    static final double ALIKE = 0.4;

    /// Whatever counts: 3, 第三, 之三, 丙, (下), 下篇.
    private static final Pattern NUMBER =
            Pattern.compile("\\d+|(?<=[第之])[零一二三四五六七八九十百]+|[甲乙丙丁戊己庚辛壬癸]$|[上中下](?=[)篇集场半部]|$)");

    private Likeness() {}

    /// Whether two titles may mean one activity. 第一讲 and 第二讲 do not, however alike the rest is.
    static boolean isLikelySame(String one, String other) {
        return numbers(one).equals(numbers(other)) && of(one, other) >= ALIKE;
    }

    static double of(String one, String other) {
        var first = pieces(one);
        var second = pieces(other);
        var common = new HashSet<>(first);
        common.retainAll(second);
        var all = new HashSet<>(first);
        all.addAll(second);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static List<String> numbers(String title) {
        return NUMBER.matcher(plain(title)).results().map(MatchResult::group).toList();
    }

    private static Set<String> pieces(String title) {
        var characters = ("  " + plain(title).replaceAll("[\\s\\p{P}\\p{S}]", "") + " ")
                .codePoints()
                .toArray();
        var pieces = new HashSet<String>();
        for (var start = 0; start + 3 <= characters.length && characters.length > 3; start++) {
            pieces.add(new String(characters, start, 3));
        }
        return pieces;
    }

    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
