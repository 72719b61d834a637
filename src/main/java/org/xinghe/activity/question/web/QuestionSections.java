package org.xinghe.activity.question.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.DeskSection;
import org.xinghe.activity.PublicSection;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.question.AudienceQuestion;
import org.xinghe.activity.question.AudienceQuestions;
import org.xinghe.activity.question.OwedAnswers;
import org.xinghe.activity.question.QuestionState;
import org.xinghe.web.Shell;
import org.xinghe.web.Waiting;
import org.xinghe.web.WaitingSource;
import org.xinghe.web.ui.Tone;
import xinghe.templates.Templates;

/// Where questions show on pages of others: an activity's own, at the desk and in public, and the desk's first page.
@Configuration(proxyBeanMethods = false)
class QuestionSections {

    private static final int DESK_PLACE = 20;
    private static final int PUBLIC_PLACE = 30;

    @Bean
    static DeskSection questionsAtDesk(ActivityParts parts, AudienceQuestions questions, Templates templates) {
        return new DeskSection() {
            @Override
            public int place() {
                return DESK_PLACE;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                if (!parts.has(activity, Part.QUESTIONS)) {
                    return Optional.empty();
                }
                var all = questions.of(activity.card().id());
                var open = all.stream()
                        .filter(each -> each.state() == QuestionState.OPEN)
                        .count();
                var owed = all.stream().filter(AudienceQuestion::isOwed).count();
                var standing = shell.say("questions-public.panel.standing", all.size(), open, owed);
                return Optional.of(
                        templates.activityQuestionPanel(shell, AudienceQuestionPages.pathOf(activity), standing));
            }
        };
    }

    @Bean
    static PublicSection questionsInPublic(
            ActivityParts parts, AudienceQuestions questions, AudienceQuestionPages pages, Templates templates) {
        return new PublicSection() {
            @Override
            public int place() {
                return PUBLIC_PLACE;
            }

            @Override
            public Optional<Content> of(ActivityDetails activity, Shell shell) {
                if (!parts.has(activity, Part.QUESTIONS)
                        || !activity.card().state().isPublic()) {
                    return Optional.empty();
                }
                var page = pages.open(activity, "", false, "", "", List.of(), shell.words());
                return page.takes() || !page.answered().isEmpty()
                        ? Optional.of(templates.activityQuestionSection(shell, page))
                        : Optional.empty();
            }
        };
    }

    @Bean
    static WaitingSource questionsWaiting(OwedAnswers owed) {
        return _ -> {
            var waiting = new ArrayList<Waiting>();
            owed.promised()
                    .forEach(each -> waiting.add(new Waiting(
                            "questions-public.waiting.promised",
                            each.activity().title() + "：" + each.question().text(),
                            "/desk/activities/" + each.activity().id() + "/questions#owed",
                            each.question().followUpOn(),
                            Tone.WARN,
                            25)));
            owed.open()
                    .forEach(each -> waiting.add(new Waiting(
                            "questions-public.waiting.open",
                            "%s（%d）".formatted(each.activity().title(), each.questions()),
                            "/desk/activities/" + each.activity().id() + "/questions",
                            null,
                            Tone.BUSY,
                            26)));
            return waiting;
        };
    }
}
