package org.xinghe.demo;

import java.util.Map;
import java.util.TreeMap;
import org.xinghe.activity.kind.KindCode;

/// The kind of an activity of the story, by the words of its title. Kinds with parts of their own are told by scenes.
final class KindGuess {

    private static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("报告会", "LECTURE"),
            Map.entry("讲座", "LECTURE"),
            Map.entry("讲堂", "LECTURE"),
            Map.entry("宣讲", "LECTURE"),
            Map.entry("论坛", "FORUM"),
            Map.entry("座谈", "FORUM"),
            Map.entry("沙龙", "FORUM"),
            Map.entry("培训", "TRAINING"),
            Map.entry("实训", "TRAINING"),
            Map.entry("工作坊", "TRAINING"),
            Map.entry("竞赛", "COMPETITION"),
            Map.entry("大赛", "COMPETITION"),
            Map.entry("比赛", "COMPETITION"),
            Map.entry("开放", "OPEN_DAY"),
            Map.entry("志愿", "VOLUNTEER_ACTION")));

    private KindGuess() {}

    static KindCode of(String title) {
        return WORDS.entrySet().stream()
                .filter(each -> title.contains(each.getKey()))
                .findFirst()
                .map(each -> new KindCode(each.getValue()))
                .orElse(KindCode.OTHER);
    }
}
