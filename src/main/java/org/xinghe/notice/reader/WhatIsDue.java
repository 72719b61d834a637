package org.xinghe.notice.reader;

import java.util.regex.Pattern;

/// What is due on a deadline: the rest of its sentence, or, where nothing follows, what stands before it.
final class WhatIsDue {

    private static final Pattern NEXT_DAY =
            Pattern.compile("(?:于|在|和|及|,)?(?:" + Dates.DATE + Dates.REMARK + Dates.CLOCK + "前|(?<!\\d)\\d{3,4}日前)");
    private static final Pattern ASIDE = Pattern.compile(",\\s*(?:逾期|过期|联系人|联系电话|电话|邮箱|活动于|活动结束|活动开始|具体|如有|未尽)");
    private static final int LONGEST = 200;
    private static final int SHORTEST = 2;

    private WhatIsDue() {}

    static String at(Line line, int from, int to) {
        var plain = line.plain();
        var end = to;
        while (end < Math.min(plain.length(), to + LONGEST) && "。;".indexOf(plain.charAt(end)) < 0) {
            end++;
        }
        for (var pattern : new Pattern[] {NEXT_DAY, ASIDE}) {
            var next = pattern.matcher(plain).region(to, end);
            end = next.find() ? next.start() : end;
        }
        var behind = bare(line.text().substring(to, end));
        if (behind.length() >= SHORTEST) {
            return behind;
        }
        var start = from;
        while (start > Math.max(0, from - LONGEST) && "。;".indexOf(plain.charAt(start - 1)) < 0) {
            start--;
        }
        return bare(line.text().substring(start, from));
    }

    private static String bare(String text) {
        return text.replaceFirst("^[,，、）)\\s]+", "").replaceFirst("[,，、为:：于（(\\s]+$", "");
    }
}
