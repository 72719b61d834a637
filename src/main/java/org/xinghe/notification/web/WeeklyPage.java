package org.xinghe.notification.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.xinghe.notification.chase.Weekly;
import org.xinghe.notification.chase.WeeklyWords;
import org.xinghe.web.Words;

/// How a week went, campaign by campaign.
public record WeeklyPage(String title, String lead, List<Part> parts) {

    /// @param board where each unit and duty is seen
    public record Part(String campaign, String board, List<Row> rows) {}

    /// @param missing the late ones by name; empty when there are none
    public record Row(
            String kind, String units, String done, String open, String overdue, boolean late, String missing) {}

    static WeeklyPage of(Weekly weekly, Words words) {
        var parts = new LinkedHashMap<String, Part>();
        weekly.lines()
                .forEach(line -> parts.computeIfAbsent(
                                line.campaign().toString(),
                                id -> new Part(
                                        line.title(), "/desk/campaigns/%s/board".formatted(id), new ArrayList<>()))
                        .rows()
                        .add(new Row(
                                words.say("unit.kind", line.kind()),
                                words.number(line.units()),
                                words.number(line.done()),
                                words.number(line.open()),
                                words.number(line.overdue()),
                                line.overdue() > 0,
                                WeeklyWords.named(line, words))));
        return new WeeklyPage(
                words.say("weekly.page.title", words.day(weekly.day())),
                words.say("weekly.page.lead"),
                List.copyOf(parts.values()));
    }
}
