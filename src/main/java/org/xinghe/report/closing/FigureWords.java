package org.xinghe.report.closing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.UnitFigures;
import org.xinghe.report.FigureSentence;

/// Figures in the words of the final report: each kind of people apart, each way of counting apart.
final class FigureWords {

    private FigureWords() {}

    /// One sentence; what is zero is left out, except the activities.
    static String sentence(UnitFigures figures) {
        var parts = new ArrayList<String>();
        parts.add("共开展活动%s项、%s场次，其中已登记活动记录%s项"
                .formatted(number(figures.activities()), number(figures.sessions()), number(figures.recorded())));
        addPeople(parts, "现场参与", figures.personTimes());
        addPeople(parts, "线上观看", figures.viewers());
        add(parts, "参与科技工作者%s人次", figures.scienceWorkers());
        add(parts, "志愿者服务%s人次", figures.volunteers());
        add(parts, "相关报道%s条", figures.pressLinks());
        return String.join("；", parts) + "。" + withoutMethod(figures);
    }

    /// That numbers were left out; empty when none was.
    static String withoutMethod(UnitFigures figures) {
        return figures.withoutMethod() == 0 ? "" : "另有%s项记录的人数未注明统计方式，未计入。".formatted(number(figures.withoutMethod()));
    }

    /// One line for each way of counting.
    static String cell(Map<String, Long> byMethod) {
        var known = known(byMethod);
        return known.isEmpty()
                ? "—"
                : known.stream()
                        .map(method -> FigureSentence.word(method) + " " + number(of(byMethod, method)))
                        .collect(Collectors.joining("\n"));
    }

    /// The ways of counting that occur, in their order.
    static List<CountingMethod> known(Map<String, Long> byMethod) {
        return Arrays.stream(CountingMethod.values())
                .filter(method -> of(byMethod, method) > 0)
                .toList();
    }

    static long of(Map<String, Long> byMethod, CountingMethod method) {
        return byMethod.getOrDefault(method.name(), 0L);
    }

    static String number(long value) {
        return "%,d".formatted(value);
    }

    static String method(@Nullable CountingMethod method) {
        return method == null ? "未注明" : FigureSentence.word(method);
    }

    private static void addPeople(List<String> parts, String what, Map<String, Long> byMethod) {
        var known = known(byMethod);
        if (!known.isEmpty()) {
            parts.add(what
                    + known.stream()
                            .map(method -> FigureSentence.word(method) + number(of(byMethod, method)) + "人次")
                            .collect(Collectors.joining("、")));
        }
    }

    private static void add(List<String> parts, String words, long figure) {
        if (figure > 0) {
            parts.add(words.formatted(number(figure)));
        }
    }
}
