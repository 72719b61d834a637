package org.xinghe.activity.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.activity.kind.Kinds;
import org.xinghe.activity.kind.Part;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

/// What words of a sheet mean: those of our pages in both languages, and others that units use.
@Component
class SheetWords {

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("讲座", "LECTURE"),
            Map.entry("报告会", "LECTURE"),
            Map.entry("科普讲座", "LECTURE"),
            Map.entry("科普报告", "LECTURE"),
            Map.entry("报告", "LECTURE"),
            Map.entry("大讲堂", "LECTURE_SERIES"),
            Map.entry("论坛", "FORUM"),
            Map.entry("座谈", "FORUM"),
            Map.entry("座谈会", "FORUM"),
            Map.entry("研讨会", "FORUM"),
            Map.entry("考察", "ROUTE_VISIT"),
            Map.entry("参观", "ROUTE_VISIT"),
            Map.entry("展览", "TOURING_EXHIBITION"),
            Map.entry("巡展", "TOURING_EXHIBITION"),
            Map.entry("进校园", "SCHOOL_TALK"),
            Map.entry("直播", "ONLINE_EVENT"),
            Map.entry("开放", "OPEN_DAY"),
            Map.entry("培训", "TRAINING"),
            Map.entry("培训班", "TRAINING"),
            Map.entry("比赛", "COMPETITION"),
            Map.entry("大赛", "COMPETITION"),
            Map.entry("志愿活动", "VOLUNTEER_ACTION"),
            Map.entry("专项", "PROGRAMME"));
    private static final Map<String, Mode> MODES = Map.of(
            "现场", Mode.OFFLINE,
            "直播", Mode.ONLINE,
            "网络", Mode.ONLINE,
            "网上", Mode.ONLINE,
            "混合", Mode.MIXED,
            "线上线下", Mode.MIXED,
            "线下线上", Mode.MIXED,
            "线上+线下", Mode.MIXED,
            "线下+线上", Mode.MIXED,
            "线上和线下", Mode.MIXED);
    private static final Map<String, CountingMethod> METHODS = Map.of(
            "签到", CountingMethod.REGISTRATION,
            "签到表", CountingMethod.REGISTRATION,
            "报名", CountingMethod.REGISTRATION,
            "清点", CountingMethod.HEAD_COUNT,
            "点数", CountingMethod.HEAD_COUNT,
            "门票", CountingMethod.TICKETS,
            "闸机", CountingMethod.GATE_COUNTER,
            "估计", CountingMethod.ESTIMATE,
            "后台数据", CountingMethod.PLATFORM,
            "平台", CountingMethod.PLATFORM);

    private final Kinds all;
    private final Map<String, KindCode> kinds = new HashMap<>();
    private final Map<String, Mode> modes = new HashMap<>(MODES);
    private final Map<String, CountingMethod> methods = new HashMap<>(METHODS);

    SheetWords(MessageSource messages, Kinds all) {
        this.all = all;
        KINDS.forEach((word, code) -> kinds.put(word, KindCode.of(code)));
        for (var language : Language.values()) {
            var words = new Words(messages, language);
            all.all().forEach(kind -> kinds.put(Plain.name(words.say("activity.kind." + kind.code())), kind.code()));
            List.of(Mode.values()).forEach(mode -> modes.put(Plain.name(words.say("activity.mode", mode)), mode));
            List.of(CountingMethod.values())
                    .forEach(method -> methods.put(Plain.name(words.say("activity.method", method)), method));
        }
    }

    Optional<KindCode> kind(String text) {
        return Optional.ofNullable(kinds.get(Plain.name(text)));
    }

    /// Whether an activity of this kind is held without stops, sets or schools of its own, which no sheet holds.
    boolean standsAlone(KindCode kind) {
        return Stream.of(Part.STOPS, Part.TOUR, Part.SCHOOLS).noneMatch(part -> all.has(kind, part));
    }

    Optional<Mode> mode(String text) {
        return Optional.ofNullable(modes.get(Plain.name(text)));
    }

    Optional<CountingMethod> method(String text) {
        return Optional.ofNullable(methods.get(Plain.name(text)));
    }
}
