package org.xinghe.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.UnitFigures;

/// The sentence of figures that stands in a unit's report, each number with the way it was counted. Reports are
/// written in Chinese.
public final class FigureSentence {

    private FigureSentence() {}

    static String of(UnitFigures figures) {
        if (figures.activities() == 0) {
            return "截至目前，尚无已发布的活动。";
        }
        var parts = new ArrayList<String>();
        parts.add(
                "组织开展活动%d项、%d场次，其中已登记活动记录%d项".formatted(figures.activities(), figures.sessions(), figures.recorded()));
        addPeople(parts, "现场参与", figures.personTimes());
        addPeople(parts, "线上观看", figures.viewers());
        if (figures.scienceWorkers() > 0) {
            parts.add("参与科技工作者%d人次".formatted(figures.scienceWorkers()));
        }
        if (figures.volunteers() > 0) {
            parts.add("志愿者服务%d人次".formatted(figures.volunteers()));
        }
        if (figures.pressLinks() > 0) {
            parts.add("相关报道%d条".formatted(figures.pressLinks()));
        }
        var sentence = String.join("；", parts) + "。";
        return figures.withoutMethod() == 0
                ? sentence
                : sentence + "另有%d项记录的人数未注明统计方式，未计入合计。".formatted(figures.withoutMethod());
    }

    /// How people were counted, as a report says it.
    public static String word(CountingMethod method) {
        return switch (method) {
            case TICKETS -> "凭票统计";
            case REGISTRATION -> "报名登记";
            case GATE_COUNTER -> "闸机计数";
            case HEAD_COUNT -> "现场清点";
            case ESTIMATE -> "估算";
            case PLATFORM -> "平台统计";
        };
    }

    private static void addPeople(ArrayList<String> parts, String what, Map<String, Long> byMethod) {
        var known = Arrays.stream(CountingMethod.values())
                .filter(method -> byMethod.getOrDefault(method.name(), 0L) > 0)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        if (known.size() == 1) {
            var only = known.getFirst();
            parts.add("%s%d人次（%s）".formatted(what, byMethod.get(only.name()), word(only)));
        } else {
            // numbers that were come by in different ways stand side by side
            parts.add(known.stream()
                    .map(method -> "%s%d人次".formatted(word(method), byMethod.get(method.name())))
                    .collect(Collectors.joining("、", what, "")));
        }
    }
}
