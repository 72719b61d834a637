package org.xinghe.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Duties;
import org.xinghe.notice.NoticeSentences.Sentence;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.questions.AnswerOutcome;
import org.xinghe.notice.questions.AnswerQuestion;
import org.xinghe.notice.questions.AnswerQuestion.Audience;
import org.xinghe.notice.questions.AskOutcome;
import org.xinghe.notice.questions.AskQuestion;
import org.xinghe.notice.questions.QuestionId;
import org.xinghe.notice.questions.Questions;

/// Three units ask the same thing at the sentence about the reports, one asks about something of its own. The officer
/// answers everybody once, and the last one alone.
@Component
@Profile("demo")
class QuestionScene {

    private static final List<String> SAME = List.of("总结材料在平台提交后，还要另寄盖章的纸质件吗？", "请问是否还需要报送纸质版？", "平台报送以后，纸质材料寄到哪里？");
    private static final String ANSWER = "在平台报送即可，不再另寄纸质件；盖章件由平台生成的 PDF 代替。";
    private static final String OWN = "我单位联络员近期更换，新联络员如何登录？";
    private static final String OWN_ANSWER = "请本单位负责人在“单位”页面把岗位交给新联络员，登录链接会随即生成；工作交接页已经备好。";

    private final Questions questions;
    private final Notices notices;
    private final Receipts receipts;
    private final Duties duties;
    private final Crew crew;
    private final DemoClock clock;

    QuestionScene(Questions questions, Notices notices, Receipts receipts, Duties duties, Crew crew, DemoClock clock) {
        this.questions = questions;
        this.notices = notices;
        this.receipts = receipts;
        this.duties = duties;
        this.crew = crew;
        this.clock = clock;
    }

    void play(NoticeScene.Released released, LocalDate day, Cast cast, Progress progress) {
        var sentence = sentenceAboutReports(released);
        var addressed = cast.unitsOf(receipts.of(released.notice()).stream()
                .filter(line -> line.isReceived())
                .map(line -> line.unit())
                .toList());
        var asked = new ArrayList<QuestionId>();
        var acts = new ArrayList<Act>();
        var step = Math.max(1, addressed.size() / 4);
        for (var number = 0; number < Math.min(4, addressed.size()); number++) {
            var unit = addressed.get(Math.min(addressed.size() - 1, number * step));
            var text = number < SAME.size() ? SAME.get(number) : OWN;
            var wish = new AskQuestion(released.notice(), unit.id(), sentence.id(), text);
            acts.add(Act.ofCoordinator(Timeline.at(day, 9, 5 + number * 15), unit, () -> asked.add(ask(wish))));
        }
        clock.standAt(Timeline.at(day, 18, 0));
        crew.inOrder(acts);
        progress.at(1, 2);
        var host = cast.host();
        crew.inOrder(List.of(Act.ofCoordinator(Timeline.at(day, 15, 30), host, () -> answer(asked))));
        progress.at(2, 2);
    }

    private Sentence sentenceAboutReports(NoticeScene.Released released) {
        var sentences = notices.sentencesOf(released.notice());
        return sentences
                .at(duties.require(released.report()).place())
                .orElseGet(() -> sentences.paragraphs().stream()
                        .filter(paragraph -> !paragraph.isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .getFirst());
    }

    private QuestionId ask(AskQuestion wish) {
        return switch (questions.ask(wish)) {
            case AskOutcome.Asked(var question) -> question;
            case AskOutcome.Refused(var reason) ->
                throw new IllegalStateException("A question of the story was refused: " + reason);
        };
    }

    private void answer(List<QuestionId> asked) {
        for (var number = 0; number < asked.size(); number++) {
            var same = number < SAME.size();
            var wish = new AnswerQuestion(
                    asked.get(number),
                    0,
                    same ? ANSWER : OWN_ANSWER,
                    same && number == 0 ? Audience.EVERYBODY : Audience.ASKER);
            if (questions.answer(wish) instanceof AnswerOutcome.Refused(var reason)) {
                throw new IllegalStateException("An answer of the story was refused: " + reason);
            }
        }
    }
}
