package org.xinghe.notice.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.questions.Answer;
import org.xinghe.notice.questions.AnswerQuestion.Audience;
import org.xinghe.notice.questions.Question;
import org.xinghe.notice.questions.QuestionId;
import org.xinghe.notice.questions.Questions;
import org.xinghe.notice.questions.SentenceQuestions;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// Lays the questions about a notice out for its officers.
@Component
class QuestionViews {

    private final Questions questions;
    private final Notices notices;
    private final NoticeFrames frames;

    QuestionViews(Questions questions, Notices notices, NoticeFrames frames) {
        this.questions = questions;
        this.notices = notices;
        this.frames = frames;
    }

    /// An answer that was refused and comes back as typed.
    record Refused(QuestionId question, AnswerForm form, String error) {}

    QuestionsPage of(NoticeSummary notice, @Nullable Refused refused, Words words) {
        var bySentence = questions.of(notice.id());
        var all = bySentence.stream()
                .flatMap(sentence -> sentence.questions().stream())
                .toList();
        var mayAnswer = notices.mayEdit(notice);
        return new QuestionsPage(
                frames.of(notice, "questions", words),
                (int) all.stream().filter(Question::isOpen).count(),
                all.size(),
                bySentence.stream()
                        .map(sentence -> sentence(notice, sentence, mayAnswer, refused, words))
                        .toList());
    }

    private static QuestionsPage.SentenceView sentence(
            NoticeSummary notice,
            SentenceQuestions sentence,
            boolean mayAnswer,
            @Nullable Refused refused,
            Words words) {
        return new QuestionsPage.SentenceView(
                "at-" + sentence.sentence(),
                sentence.quote().strip(),
                "%s/letter#%s".formatted(NoticeFrames.pathOf(notice), sentence.sentence()),
                sentence.isStumblingBlock() ? words.say("questions.hint", sentence.units()) : null,
                sentence.questions().stream()
                        .map(question -> question(
                                question,
                                mayAnswer,
                                refused != null && refused.question().equals(question.id()) ? refused : null,
                                words))
                        .toList());
    }

    private static QuestionsPage.QuestionView question(
            Question question, boolean mayAnswer, @Nullable Refused refused, Words words) {
        var answer = question.answer();
        var form = refused == null ? AnswerForm.of(question) : refused.form();
        return new QuestionsPage.QuestionView(
                "question-" + question.id(),
                question.text(),
                question.unitName(),
                words.say("notice.signature", question.askedBy(), words.moment(question.askedAt())),
                words.say(answer == null ? "questions.state.open" : "questions.state.answered"),
                answer == null ? Tone.WARN : Tone.GOOD,
                answer == null ? null : answer.text(),
                answer == null ? "" : said(answer, words),
                question.former().stream()
                        .map(former -> new QuestionsPage.FormerView(former.text(), said(former, words)))
                        .toList(),
                "%s/%s/questions/%s/answer".formatted(NoticeFrames.LIST, question.notice(), question.id()),
                mayAnswer ? form : null,
                audiences(form, words),
                refused == null ? null : refused.error());
    }

    private static String said(Answer answer, Words words) {
        return words.say(
                "questions.said",
                words.say("questions.audience", answer.audience()),
                answer.by(),
                words.moment(answer.at()));
    }

    private static List<Choice> audiences(AnswerForm form, Words words) {
        return Arrays.stream(Audience.values())
                .map(each -> new Choice(
                        each.name(),
                        words.say("questions.audience", each),
                        each.name().equals(form.audience()),
                        words.say("questions.audience.%s.hint".formatted(each))))
                .toList();
    }
}
