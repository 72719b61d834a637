package org.xinghe.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Breaks a title into lines by sense: not inside of quoted words, names of documents or numbers, better behind a word
/// that ends something, and so that lines differ little.
final class TitleLines {

    /// 2号 characters that fit between the margins, with some air.
    private static final double WIDTH = 19;

    private static final String OPENING = "《“〈（〔";
    private static final String CLOSING = "》”〉）〕";
    private static final String GOOD_ENDS = "》”）、的年于";
    private static final List<String> GOOD_STARTS =
            List.of("关于", "活动", "工作", "总结", "情况", "开展", "举办", "组织", "的", "和", "暨", "报告", "通知");

    private static final Pattern ISSUERS = Pattern.compile("[^关]*\\S[ 　]+\\S[^关]*(?=关于)");

    private TitleLines() {}

    static List<String> of(String title) {
        return asMeant(title)
                .lines()
                .flatMap(line -> broken(line).stream())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// Issuers that are set apart by a space stand on lines of their own, above what the document is about.
    private static String asMeant(String title) {
        var issuers = ISSUERS.matcher(title);
        return title.contains("\n") || width(title) <= WIDTH || !issuers.lookingAt()
                ? title
                : issuers.group() + "\n" + title.substring(issuers.end());
    }

    private static List<String> broken(String title) {
        var lines = new ArrayList<String>();
        var rest = title.strip();
        var count = (int) Math.ceil(width(rest) / WIDTH);
        while (count > 1) {
            var at = breakNear(rest, width(rest) / count);
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
            count = Math.max(count - 1, (int) Math.ceil(width(rest) / WIDTH));
        }
        lines.add(rest);
        return lines;
    }

    /// In characters; Latin letters and digits are half as wide.
    static double width(String text) {
        return text.codePoints().mapToDouble(each -> each < 0x2000 ? 0.5 : 1).sum();
    }

    private static int breakNear(String text, double wished) {
        var best = Math.min(text.length() - 1, (int) Math.ceil(wished));
        var least = Double.MAX_VALUE;
        var depth = 0;
        for (var at = 1; at < text.length(); at++) {
            var before = text.charAt(at - 1);
            depth += (OPENING.indexOf(before) >= 0 ? 1 : 0) - (CLOSING.indexOf(before) >= 0 ? 1 : 0);
            var width = width(text.substring(0, at));
            if (depth > 0 || width > WIDTH || !mayBreak(before, text.charAt(at))) {
                continue;
            }
            var cost = Math.abs(width - wished) - strength(text, at);
            if (cost < least) {
                least = cost;
                best = at;
            }
        }
        return best;
    }

    private static boolean mayBreak(char before, char after) {
        var inNumber = before < 0x80 && (after < 0x80 || "年月日".indexOf(after) >= 0);
        return !inNumber && CLOSING.indexOf(after) < 0 && "、，的".indexOf(after) < 0 && !Character.isWhitespace(after);
    }

    /// How many characters of unevenness a break at a place is worth.
    private static int strength(String text, int at) {
        return (Character.isWhitespace(text.charAt(at - 1)) ? 12 : 0)
                + (GOOD_ENDS.indexOf(text.charAt(at - 1)) >= 0 ? 3 : 0)
                + (GOOD_STARTS.stream().anyMatch(start -> text.startsWith(start, at)) ? 3 : 0);
    }
}
