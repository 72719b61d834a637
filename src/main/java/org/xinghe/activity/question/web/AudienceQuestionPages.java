package org.xinghe.activity.question.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.question.AudienceQuestion;
import org.xinghe.activity.question.AudienceQuestionId;
import org.xinghe.activity.question.AudienceQuestions;
import org.xinghe.activity.question.QuestionOutcome.Reason;
import org.xinghe.activity.question.QuestionState;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// Puts the pages of questions together, for the desk and for everybody.
@Component
class AudienceQuestionPages {

    private final ActivityParts parts;
    private final AudienceQuestions questions;

    AudienceQuestionPages(ActivityParts parts, AudienceQuestions questions) {
        this.parts = parts;
        this.questions = questions;
    }

    /// What was just sent about a question and not taken.
    record Sent(AudienceQuestionId question, AnswerFields form, List<Reason> faults, boolean overtaken) {}

    /// @param show `open`, `answered` or anything else for all
    AudienceQuestionsPage desk(ActivityDetails activity, String show, @Nullable Sent sent, Words words) {
        var all = questions.of(activity.card().id());
        var path = pathOf(activity);
        var mayWork = parts.mayWorkOn(activity);
        var shown = sent == null ? show : "all";
        var views = all.stream()
                .filter(wanted(shown))
                .map(each -> view(each, path, mayWork, sent, words))
                .toList();
        var takes = questions.takesFromPublic(activity);
        return new AudienceQuestionsPage(
                activity.card().title(),
                path,
                "/desk/activities/" + activity.card().id(),
                parts.has(activity, Part.PRESS),
                mayWork,
                questions.boxOf(activity),
                takes ? publicPathOf(activity) : null,
                Stream.of("open", "answered", "all")
                        .map(each -> new Link(
                                words.say(
                                        "questions-public.tab." + each,
                                        all.stream().filter(wanted(each)).count()),
                                path + "?show=" + each,
                                each.equals(shown)))
                        .toList(),
                views,
                all.stream()
                        .filter(AudienceQuestion::isOwed)
                        .map(each -> view(each, path, mayWork, null, words))
                        .toList(),
                LogFields.EMPTY,
                List.of(),
                sent == null ? List.of() : explained(sent, words));
    }

    AudienceQuestionsPage refusedLog(ActivityDetails activity, LogFields log, List<Reason> faults, Words words) {
        var page = desk(activity, "open", null, words);
        return new AudienceQuestionsPage(
                page.title(),
                page.path(),
                page.activityPath(),
                page.press(),
                page.mayWork(),
                page.takes(),
                page.publicPath(),
                page.tabs(),
                page.shown(),
                page.owed(),
                log,
                explained(faults, words),
                List.of());
    }

    PublicQuestionsPage open(
            ActivityDetails activity,
            String token,
            boolean sent,
            String text,
            String name,
            List<Reason> faults,
            Words words) {
        return new PublicQuestionsPage(
                activity.card().title(),
                "/activities/" + activity.card().slug(),
                publicPathOf(activity),
                questions.takesFromPublic(activity),
                sent,
                questions.publishedOf(activity.card().id()).stream()
                        .map(each -> answered(each, words))
                        .toList(),
                token,
                text,
                name,
                explained(faults, words));
    }

    static String pathOf(ActivityDetails activity) {
        return "/desk/activities/" + activity.card().id() + "/questions";
    }

    static String who(AudienceQuestion question, Words words) {
        var named = Stream.of(question.medium(), question.asker())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return named.isEmpty() ? words.say("questions-public.anonymous." + question.origin()) : named;
    }

    static String answerer(AudienceQuestion question) {
        return (question.answerer() + " " + question.answererTitle()).strip();
    }

    static String followUp(AudienceQuestion question, Words words) {
        var on = question.followUpOn();
        return on == null
                ? ""
                : question.isOwed()
                        ? words.say("questions-public.follow-up.owed", words.day(on), question.followUpBy())
                        : words.say("questions-public.follow-up.done", question.followUpDone());
    }

    private static String publicPathOf(ActivityDetails activity) {
        return "/activities/" + activity.card().slug() + "/questions";
    }

    private static Predicate<AudienceQuestion> wanted(String show) {
        return switch (show) {
            case "open" -> question -> question.state() == QuestionState.OPEN;
            case "answered" ->
                question -> question.state() == QuestionState.ANSWERED || question.state() == QuestionState.PUBLISHED;
            default -> _ -> true;
        };
    }

    private static List<String> explained(Sent sent, Words words) {
        return sent.overtaken() ? List.of(words.say("questions-public.overtaken")) : explained(sent.faults(), words);
    }

    private static List<String> explained(List<Reason> faults, Words words) {
        return faults.stream()
                .map(fault -> words.say("questions-public.refused", fault))
                .toList();
    }

    private static AudienceQuestionView view(
            AudienceQuestion question, String path, boolean mayWork, @Nullable Sent sent, Words words) {
        var state = question.state();
        var mine = sent == null || !sent.question().equals(question.id()) ? null : sent;
        var typed = mine == null || mine.form().isEmpty() ? null : mine.form();
        var live = state != QuestionState.MERGED && state != QuestionState.DECLINED;
        var target = question.mergedInto();
        return new AudienceQuestionView(
                path + "/" + question.id(),
                question.version(),
                question.number(),
                tone(state),
                words.say("questions-public.state", state),
                who(question, words),
                words.moment(question.askedAt()),
                question.text(),
                question.answer().isEmpty() ? null : question.answer(),
                answerer(question),
                question.reason().isEmpty() ? null : words.say("questions-public.reason", question.reason()),
                target == null ? null : words.say("questions-public.merged", target),
                question.doubles() == 0 ? null : words.say("questions-public.doubles", question.doubles()),
                question.followUpOn() == null ? null : followUp(question, words),
                question.isOwed(),
                typed != null,
                mayWork && state != QuestionState.MERGED,
                mayWork && state == QuestionState.ANSWERED,
                mayWork && state == QuestionState.PUBLISHED,
                mayWork && live,
                mayWork && live,
                typed == null ? AnswerFields.of(question) : typed,
                mine == null ? List.of() : explained(mine, words));
    }

    private static PublicQuestionsPage.Answered answered(AudienceQuestion question, Words words) {
        return new PublicQuestionsPage.Answered(
                question.number(),
                question.text(),
                who(question, words),
                question.answer(),
                answerer(question),
                question.doubles() == 0 ? null : words.say("questions-public.others", question.doubles()),
                question.followUpOn() == null
                        ? null
                        : question.isOwed()
                                ? words.say("questions-public.follow-up.public", words.day(question.followUpOn()))
                                : followUp(question, words));
    }

    private static Tone tone(QuestionState state) {
        return switch (state) {
            case OPEN -> Tone.WARN;
            case ANSWERED -> Tone.BUSY;
            case PUBLISHED -> Tone.GOOD;
            case DECLINED, MERGED -> Tone.QUIET;
        };
    }
}
