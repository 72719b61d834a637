package org.xinghe.activity.press.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.press.MediumLevel;
import org.xinghe.activity.press.PressBoard;
import org.xinghe.activity.press.PressOutcome.Reason;
import org.xinghe.activity.press.PressPlans;
import org.xinghe.activity.press.web.PressPage.Fields;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Puts the pages of media work together.
@Component
class PressPages {

    private final ActivityParts parts;
    private final PressPlans plans;

    PressPages(ActivityParts parts, PressPlans plans) {
        this.parts = parts;
        this.plans = plans;
    }

    PressPage page(ActivityDetails activity, Words words) {
        return page(activity, "", Fields.EMPTY, "", "", List.of(), words);
    }

    PressPage refused(
            ActivityDetails activity,
            String failed,
            MultiValueMap<String, String> sent,
            List<Reason> reasons,
            Words words) {
        return page(
                activity,
                failed,
                Fields.typed(sent),
                Fields.text(sent, "level"),
                Fields.text(sent, failed.equals("item") ? "story" : "guest"),
                reasons.stream()
                        .map(reason -> words.say("press.refused", reason))
                        .toList(),
                words);
    }

    /// The stories with their publications, as everybody may read them.
    static List<PressPage.Story> stories(List<PressBoard.Item> items, Words words) {
        var byStory = items.stream()
                .collect(Collectors.groupingBy(PressBoard.Item::story, LinkedHashMap::new, Collectors.toList()));
        return byStory.entrySet().stream()
                .map(entry -> new PressPage.Story(
                        entry.getKey(),
                        entry.getValue().getFirst().title(),
                        words.say("press.story.count", entry.getValue().size()),
                        entry.getValue().stream()
                                .map(item -> new PressPage.Publication(
                                        item.id().toString(),
                                        item.title(),
                                        words.say(
                                                "press.medium", item.medium(), words.say("press.level", item.level())),
                                        item.link(),
                                        words.day(item.day())))
                                .toList()))
                .toList();
    }

    static String standing(PressBoard board, Words words) {
        var levels = board.publicationsByLevel().entrySet().stream()
                .map(entry -> words.say("press.by-level", words.say("press.level", entry.getKey()), entry.getValue()))
                .collect(Collectors.joining("、"));
        var counted = words.say(
                "press.standing",
                board.guests().stream().filter(PressBoard.Guest::accredited).count(),
                board.interviews().size(),
                board.stories(),
                board.publications());
        return levels.isEmpty() ? counted : words.say("press.standing.levels", counted, levels);
    }

    static String pathOf(ActivityDetails activity) {
        return "/desk/activities/" + activity.card().id() + "/press";
    }

    private PressPage page(
            ActivityDetails activity,
            String failed,
            Fields form,
            String level,
            String chosen,
            List<String> faults,
            Words words) {
        var board = plans.board(activity.card().id());
        var mayWork = parts.mayWorkOn(activity);
        var stories = stories(board.items(), words);
        return new PressPage(
                activity.card().title(),
                pathOf(activity),
                "/desk/activities/" + activity.card().id(),
                mayWork,
                standing(board, words),
                failed.equals("contact") ? form.name() : board.contact(),
                failed.equals("contact") ? form.phone() : mayWork ? board.contactPhone() : "",
                board.guests().stream()
                        .map(each -> new PressPage.GuestLine(
                                each.id().toString(),
                                each.medium(),
                                words.say("press.level", each.level()),
                                each.name(),
                                mayWork ? each.phone() : "",
                                each.accredited()))
                        .toList(),
                board.interviews().stream()
                        .map(each -> new PressPage.InterviewLine(
                                each.id().toString(),
                                words.moment(each.startsAt()) + "–"
                                        + each.endsAt().toLocalTime(),
                                each.expert(),
                                each.medium() + " " + each.journalist(),
                                each.place()))
                        .toList(),
                stories,
                Arrays.stream(MediumLevel.values())
                        .map(each -> Choice.of(
                                each.name(),
                                words.say("press.level", each),
                                each.name().equals(level)))
                        .toList(),
                board.guests().stream()
                        .filter(PressBoard.Guest::accredited)
                        .map(each -> Choice.of(
                                each.id().toString(),
                                each.medium() + " " + each.name(),
                                each.id().toString().equals(chosen)))
                        .toList(),
                stories.stream()
                        .map(each -> Choice.of(
                                String.valueOf(each.number()),
                                each.title(),
                                String.valueOf(each.number()).equals(chosen)))
                        .toList(),
                form,
                failed,
                faults);
    }
}
