package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.questions.AnswerOutcome;
import org.xinghe.notice.questions.AnswerOutcome.Answered;
import org.xinghe.notice.questions.AnswerQuestion;
import org.xinghe.notice.questions.AnswerQuestion.Audience;
import org.xinghe.notice.questions.AskOutcome.Asked;
import org.xinghe.notice.questions.AskOutcome.Refused;
import org.xinghe.notice.questions.AskQuestion;
import org.xinghe.notice.questions.QuestionId;
import org.xinghe.notice.questions.Questions;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Link;
import xinghe.templates.Templates;

/// Asking at a sentence of a letter, and answering at the issuers' desks.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}/questions")
class QuestionController {

    private final Notices notices;
    private final Questions questions;
    private final QuestionViews views;
    private final Templates templates;

    QuestionController(Notices notices, Questions questions, QuestionViews views, Templates templates) {
        this.notices = notices;
        this.questions = questions;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping
    View list(Shell shell, @PathVariable NoticeId id) {
        return Html.of(templates.noticeQuestions(shell, views.of(released(id), null, shell.words())));
    }

    @GetMapping("/new")
    View form(Shell shell, @PathVariable NoticeId id, @RequestParam(defaultValue = "") String sentence) {
        return Html.of(
                templates.noticeAsk(shell, page(id, new QuestionForm(null, sentence, null), null, shell.words())));
    }

    @PostMapping
    View ask(Shell shell, @PathVariable NoticeId id, @ModelAttribute QuestionForm form) {
        var wish = new AskQuestion(id, UnitId.of(form.unit()), form.sentence(), form.text());
        return switch (questions.ask(wish)) {
            case Asked _ ->
                new SeeOther("%s/%s/letter#%s".formatted(NoticeFrames.LIST, id, form.sentence()), "questions.asked");
            case Refused(var reason) ->
                Html.rejected(templates.noticeAsk(
                        shell, page(id, form, shell.say("questions.refused." + reason), shell.words())));
        };
    }

    @PostMapping("/{question}/answer")
    View answer(
            Shell shell,
            @PathVariable NoticeId id,
            @PathVariable QuestionId question,
            @ModelAttribute AnswerForm form) {
        var notice = released(id);
        var audience = Typed.constant(Audience.class, form.audience());
        if (audience.isEmpty()) {
            return rejected(shell, notice, question, form, AnswerOutcome.Reason.NO_AUDIENCE);
        }
        try {
            return switch (questions.answer(new AnswerQuestion(question, form.seen(), form.text(), audience.get()))) {
                case Answered _ ->
                    new SeeOther(
                            "%s/%s/questions#question-%s".formatted(NoticeFrames.LIST, id, question),
                            "questions.answered");
                case AnswerOutcome.Refused(var reason) -> rejected(shell, notice, question, form, reason);
            };
        } catch (EditConflict _) {
            return Html.conflict(templates.noticeQuestions(shell, conflicting(shell, notice, question, form)));
        }
    }

    /// The other officer's answer is shown; what was typed goes on from it.
    private QuestionsPage conflicting(Shell shell, NoticeSummary notice, QuestionId question, AnswerForm form) {
        var standing = questions.of(notice.id()).stream()
                .flatMap(sentence -> sentence.questions().stream())
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow(() -> new NotFound("question", question));
        var typed = new AnswerForm(standing.version(), form.text(), form.audience());
        return views.of(
                notice, new QuestionViews.Refused(question, typed, shell.say("questions.conflict")), shell.words());
    }

    private View rejected(
            Shell shell, NoticeSummary notice, QuestionId question, AnswerForm form, AnswerOutcome.Reason reason) {
        var refused = new QuestionViews.Refused(question, form, shell.say("questions.answer.refused." + reason));
        return Html.rejected(templates.noticeQuestions(shell, views.of(notice, refused, shell.words())));
    }

    private AskPage page(NoticeId id, QuestionForm form, @Nullable String error, Words words) {
        var sentence = questions.sentence(id, form.sentence());
        var notice = notices.require(id);
        var path = NoticeFrames.pathOf(notice);
        var askers = questions.askers(id);
        return new AskPage(
                path,
                NoticeFrames.titleOf(notice, words),
                List.of(
                        Link.to(words.say("notice.inbox"), "/desk/inbox-notices"),
                        Link.to(NoticeFrames.titleOf(notice, words), path + "/letter")),
                sentence.text().strip(),
                form,
                askers.stream()
                        .map(line -> Choice.of(
                                line.unit().toString(),
                                line.unitName(),
                                askers.size() == 1 || line.unit().toString().equals(form.unit())))
                        .toList(),
                LetterNotes.of(null, questions.inLetter(id), words).at(form.sentence()),
                error);
    }

    private NoticeSummary released(NoticeId id) {
        var notice = notices.requirePrepared(id);
        if (notice.releasedAt() == null) {
            throw new NotFound("questions about notice", id);
        }
        return notice;
    }
}
