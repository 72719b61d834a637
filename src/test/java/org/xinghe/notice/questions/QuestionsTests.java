package org.xinghe.notice.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.QuestionAnswered;
import org.xinghe.notice.forwarding.Counties;
import org.xinghe.notice.questions.AnswerOutcome.Answered;
import org.xinghe.notice.questions.AnswerQuestion.Audience;
import org.xinghe.notice.questions.AskOutcome.Asked;
import org.xinghe.notice.questions.AskOutcome.Reason;
import org.xinghe.notice.questions.AskOutcome.Refused;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.CountedStatements;

/// Units ask at sentences of a notice of their own in each test, the officer answers.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(CountedStatements.class)
class QuestionsTests {

    private static final String ANCHOR = "s4-0";

    private final Questions questions;
    private final Counties counties;
    private final UnitId taiyuan;
    private final UnitId datong;

    QuestionsTests(ApplicationContext beans, Questions questions) {
        this.questions = questions;
        this.counties = new Counties(beans);
        this.taiyuan = counties.province.unit("太原市科学技术协会");
        this.datong = counties.province.unit("大同市科学技术协会");
    }

    @Test
    void whatIsAskedTwiceIsOneQuestion() {
        var notice = counties.released();

        var first = as("taiyuan", () -> ask(notice, taiyuan, "主题日活动要不要报备？"));
        var again = as("taiyuan.leader", () -> ask(notice, taiyuan, " 主题日活动要不要报备？ "));

        assertThat(again).isEqualTo(first);
        assertThat(as("officer", () -> questions.of(notice)))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.questions())
                        .extracting(Question::unitName, Question::text, Question::askedBy)
                        .containsExactly(tuple("太原市科学技术协会", "主题日活动要不要报备？", "太联络")));
    }

    @Test
    void anAnswerToTheAskerIsReadByTheAskerAlone(AssertablePublishedEvents events) {
        var notice = counties.released();
        var question = asked("taiyuan", notice, taiyuan, "本市能否推迟一周？");

        as("officer", () -> answer(question, 0, "可以，请报备。", Audience.ASKER));

        assertThat(as("taiyuan", () -> questions.inLetter(notice)))
                .extracting(LetterQuestion::own, each -> text(each.answer()))
                .containsExactly(tuple(true, "可以，请报备。"));
        assertThat(as("datong", () -> questions.inLetter(notice))).isEmpty();
        assertThat(events.ofType(QuestionAnswered.class))
                .extracting(QuestionAnswered::notice, QuestionAnswered::asker)
                .containsExactly(tuple(notice, taiyuan));
    }

    @Test
    void anAnswerToEverybodyStandsUnderTheSentenceWithoutTheAsker() {
        var notice = counties.released();
        var question = asked("taiyuan", notice, taiyuan, "线上活动算不算？");
        asked("taiyuan", notice, taiyuan, "还没有答复的问题");

        as("officer", () -> answer(question, 0, "算。", Audience.EVERYBODY));

        assertThat(as("datong", () -> questions.inLetter(notice)))
                .containsExactly(new LetterQuestion(
                        ANCHOR,
                        "线上活动算不算？",
                        false,
                        as("officer", () -> questions.of(notice))
                                .getFirst()
                                .questions()
                                .getFirst()
                                .answer()));
    }

    @Test
    void aChangedAnswerKeepsWhatItSaid() {
        var notice = counties.released();
        var question = asked("taiyuan", notice, taiyuan, "几号截止？");
        as("officer", () -> answer(question, 0, "6月30日。", Audience.ASKER));

        assertThat(as("officer.department", () -> answer(question, 1, "6月30日24时。", Audience.EVERYBODY)))
                .isEqualTo(new Answered(2));
        assertThatThrownBy(() -> as("officer", () -> answer(question, 1, "另一个答复", Audience.ASKER)))
                .isInstanceOf(EditConflict.class);

        var standing =
                as("officer", () -> questions.of(notice)).getFirst().questions().getFirst();
        assertThat(text(standing.answer())).isEqualTo("6月30日24时。");
        assertThat(standing.former())
                .extracting(Answer::text, Answer::audience, Answer::by)
                .containsExactly(tuple("6月30日。", Audience.ASKER, "顾长河"));
    }

    @Test
    void threeUnitsAtOneSentenceSayThatItIsUnclear() {
        var notice = counties.released();
        asked("taiyuan", notice, taiyuan, "什么叫特色活动？");
        asked("taiyuan", notice, taiyuan, "特色活动几场？");
        asked("datong", notice, datong, "特色活动怎么认定？");
        assertThat(as("officer", () -> questions.of(notice)).getFirst().isStumblingBlock())
                .isFalse();

        asked("society", notice, counties.province.unit("山西省天文学会"), "学会也要吗？");

        assertThat(as("officer", () -> questions.of(notice)).getFirst())
                .extracting(SentenceQuestions::units, SentenceQuestions::isStumblingBlock)
                .containsExactly(3, true);
    }

    @Test
    void aUnitAsksShortlyAndFiveTimesADay() {
        var notice = counties.released();
        assertThat(as("taiyuan", () -> ask(notice, taiyuan, " "))).isEqualTo(new Refused(Reason.EMPTY));
        assertThat(as("taiyuan", () -> ask(notice, taiyuan, "长".repeat(501)))).isEqualTo(new Refused(Reason.TOO_LONG));
        for (var number = 1; number <= 5; number++) {
            asked("taiyuan", notice, taiyuan, "第%d个问题".formatted(number));
        }

        assertThat(as("taiyuan", () -> ask(notice, taiyuan, "第6个问题"))).isEqualTo(new Refused(Reason.TOO_MANY));
        assertThat(as("datong", () -> ask(notice, datong, "别的单位的问题"))).isInstanceOf(Asked.class);
    }

    @Test
    void anOpenQuestionWaitsForTheOfficersUntilItIsAnswered() {
        var notice = counties.released();
        var question = asked("taiyuan", notice, taiyuan, "等待答复的问题");
        assertThat(waiting("officer", notice)).isEqualTo(1);
        assertThat(waiting("officer.department", notice)).isEqualTo(1);

        as("officer", () -> answer(question, 0, "已答复", Audience.ASKER));

        assertThat(waiting("officer", notice)).isNull();
        assertThat(waiting("taiyuan", notice)).isNull();
    }

    @Test
    void nobodyAsksOrAnswersWhereItIsNotTheirs() {
        var notice = counties.released();
        var question = asked("taiyuan", notice, taiyuan, "只有主办单位看得到");
        var stranger = counties.coordinator(counties.county(taiyuan), "贺青原");

        assertThatThrownBy(() -> stranger.call(() -> ask(notice, taiyuan, "冒名")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.call(() -> questions.inLetter(notice)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("taiyuan", () -> ask(notice, datong, "替别的单位问")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("taiyuan", () -> questions.ask(new AskQuestion(notice, taiyuan, "s999-0", "无此句"))))
                .isInstanceOf(NotFound.class);
        for (var person : List.of("taiyuan", "datong", "leader.association")) {
            assertThatThrownBy(() -> as(person, () -> answer(question, 0, "越权", Audience.EVERYBODY)))
                    .as(person)
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as("datong", () -> questions.of(notice))).isInstanceOf(NotFound.class);
    }

    private @Nullable Integer waiting(String person, NoticeId notice) {
        return as(person, questions::waiting).entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(notice))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private QuestionId asked(String person, NoticeId notice, UnitId unit, String text) {
        return ((Asked) as(person, () -> ask(notice, unit, text))).question();
    }

    private AskOutcome ask(NoticeId notice, UnitId unit, String text) {
        return questions.ask(new AskQuestion(notice, unit, ANCHOR, text));
    }

    private AnswerOutcome answer(QuestionId question, int seen, String text, Audience audience) {
        return questions.answer(new AnswerQuestion(question, seen, text, audience));
    }

    private static @Nullable String text(@Nullable Answer answer) {
        return answer == null ? null : answer.text();
    }

    private <T extends @Nullable Object> T as(String person, Callable<T> block) {
        return counties.province.as(person, block);
    }
}
