package org.xinghe.notice.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.xinghe.notice.reader.ReadNotice.Deadline;

/// Deadlines that hang on something else: 活动结束后三日内, 活动开始前, 每月5日前. They have no date; a person says which.
final class RelativeDeadlines {

    private static final String EVENT = "(?:活动|会议|比赛|大赛|赛事|培训|讲座|展览|项目|公示|报告会|每(?:次|项|场|个)活动)";
    private static final String SPAN = "[\\d一二三四五六七八九十两]{1,3}\\s{0,2}个?(?:工作|自然)?(?:日|天|周|星期|月|小时)(?:之|以)?内?";

    private static final List<Pattern> WORDINGS = List.of(
            Pattern.compile(EVENT + "(?:开始|举办|举行|开展|启动|结束|完成|完毕|期满)?(?:之)?[前后]的?(?:[^。,;]{0,3}?)" + SPAN),
            Pattern.compile(EVENT + "(?:结束|完成|开展|举办)" + SPAN),
            Pattern.compile("(?:收到|接到|自)[^。,;]{1,12}(?:之日起|之日|后|起)(?:[^。,;]{0,3}?)" + SPAN),
            Pattern.compile(EVENT + "(?:开始|举办|举行|开展|启动)(?:之)?前"),
            Pattern.compile("每(?:个)?(?:月|周|季度|年)(?:末|底|初|[一二三四五六日]|\\d{1,2}[日号])?(?:之|以)?前"));

    private RelativeDeadlines() {}

    static void in(Line line, List<Deadline> into, List<Doubt> doubts) {
        for (var wording : WORDINGS) {
            var found = wording.matcher(line.plain());
            while (found.find()) {
                if (DeadlineRules.add(into, line, found.start(), found.end(), null, Sureness.DOUBTFUL)) {
                    doubts.add(Doubt.of(Doubt.Kind.DEADLINE_RELATIVE, line, found.start(), found.end()));
                }
            }
        }
    }
}
