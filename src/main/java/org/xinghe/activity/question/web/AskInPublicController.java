package org.xinghe.activity.question.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.ActivityParts;
import org.xinghe.activity.kind.Part;
import org.xinghe.activity.question.AskInPublic;
import org.xinghe.activity.question.AudienceQuestions;
import org.xinghe.activity.question.QuestionOutcome.Done;
import org.xinghe.activity.question.QuestionOutcome.Overtaken;
import org.xinghe.activity.question.QuestionOutcome.Reason;
import org.xinghe.activity.question.QuestionOutcome.Refused;
import org.xinghe.web.FormTokens;
import org.xinghe.web.Html;
import org.xinghe.web.OpenPosts;
import org.xinghe.web.PublicPaths;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// Asking a question without an account, and reading what was answered.
@Controller
@RequestMapping("/activities/{slug}/questions")
class AskInPublicController {

    private final ActivityParts parts;
    private final AudienceQuestions questions;
    private final AudienceQuestionPages pages;
    private final FormTokens tokens;
    private final Templates templates;

    AskInPublicController(
            ActivityParts parts,
            AudienceQuestions questions,
            AudienceQuestionPages pages,
            FormTokens tokens,
            Templates templates) {
        this.parts = parts;
        this.questions = questions;
        this.pages = pages;
        this.tokens = tokens;
        this.templates = templates;
    }

    @Bean
    static PublicPaths publicQuestionPaths() {
        return new PublicPaths("/activities/*/questions");
    }

    @Bean
    static OpenPosts publicQuestionPosts() {
        return new OpenPosts("/activities/*/questions");
    }

    @GetMapping
    View show(Shell shell, @PathVariable String slug, @RequestParam(defaultValue = "") String sent) {
        var activity = parts.requirePublic(slug, Part.QUESTIONS);
        var token = tokens.issue(AudienceQuestions.purpose(slug));
        return Html.of(templates.activityQuestionAsk(
                shell, pages.open(activity, token, sent.equals("ok"), "", "", List.of(), shell.words())));
    }

    /// Whoever fills in the field that people do not see is thanked like everybody, and nothing is kept.
    @PostMapping
    View ask(
            Shell shell,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String website) {
        var activity = parts.requirePublic(slug, Part.QUESTIONS);
        if (!website.isEmpty()) {
            return thanks(slug);
        }
        return switch (questions.ask(slug, new AskInPublic(text, name), token)) {
            case Done _, Overtaken _ -> thanks(slug);
            case Refused(var reasons) -> {
                var purpose = AudienceQuestions.purpose(slug);
                var stale = reasons.contains(Reason.FORM_STALE);
                yield Html.rejected(templates.activityQuestionAsk(
                        shell,
                        pages.open(
                                activity,
                                stale ? tokens.issue(purpose) : token,
                                false,
                                text,
                                name,
                                reasons,
                                shell.words())));
            }
        };
    }

    private static View thanks(String slug) {
        return new SeeOther("/activities/" + slug + "/questions?sent=ok");
    }
}
