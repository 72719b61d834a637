package org.xinghe.activity.question.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PublishedTalk;
import org.xinghe.activity.question.AudienceQuestion;
import org.xinghe.activity.question.AudienceQuestions;
import org.xinghe.activity.question.OwedAnswers;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// Questions from the public's form to the answer that everybody reads, and the log of a press talk.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, MovedClock.class, SignedIn.class})
class AudienceQuestionPagesTests {

    private static final LocalDateTime NOON = LocalDateTime.of(2022, 5, 20, 12, 0);

    private final PublishedTalk talks;
    private final AudienceQuestions questions;
    private final OwedAnswers owed;
    private final CountedStatements statements;
    private final MovedClock clock;
    private final SignedIn people;
    private final MockMvc web;

    AudienceQuestionPagesTests(
            ApplicationContext beans,
            AudienceQuestions questions,
            OwedAnswers owed,
            CountedStatements statements,
            MovedClock clock,
            SignedIn people,
            MockMvc web) {
        this.talks = new PublishedTalk(beans);
        this.questions = questions;
        this.owed = owed;
        this.statements = statements;
        this.clock = clock;
        this.people = people;
        this.web = web;
    }

    @BeforeEach
    void standAtNoon() {
        clock.moveTo(NOON);
    }

    @Test
    void aQuestionOfThePublicIsReadByEverybodyOnlyWhenItsUnitPublishesTheAnswer() throws Exception {
        var activity = talks.of("FORUM", "青年科学家论坛");
        ask(activity, "卫星怎样认路？<script>alert(1)</script>", "𠮷田㛃", tokenOf(activity))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", path(activity) + "?sent=ok"));
        assertThat(publicPage(activity).select(".questions")).isEmpty();
        var question = questionsOf(activity).getFirst();
        assertThat(question.asker()).isEqualTo("𠮷田㛃");

        act(
                activity,
                question,
                "answer",
                Map.of("version", "0", "answer", "靠星敏感器认星。", "answerer", "陈一鸣", "title", "研究员"));
        assertThat(publicPage(activity).select(".questions")).isEmpty();
        act(activity, question, "publication", Map.of());
        var shown = publicPage(activity).select(".questions > li");
        assertThat(shown.select(".question-asked").text()).isEqualTo("卫星怎样认路？<script>alert(1)</script>");
        assertThat(shown.select(".question-answer").text()).isEqualTo("靠星敏感器认星。 陈一鸣 研究员");
        assertThat(shown.select("script")).isEmpty();

        act(activity, question, "withdrawal", Map.of());
        assertThat(publicPage(activity).select(".questions")).isEmpty();
    }

    @Test
    void oneFormIsOneQuestionAndASecondPressIsThankedLikeTheFirst() throws Exception {
        var activity = talks.of("FORUM", "同一张表单");
        var token = tokenOf(activity);
        ask(activity, "为什么天是蓝的？", "", token).andExpect(status().isSeeOther());
        ask(activity, "为什么天是蓝的？", "", token).andExpect(status().isSeeOther());
        ask(activity, "为什么海也是蓝的？", "", token).andExpect(status().isUnprocessableContent());
        assertThat(questionsOf(activity)).extracting(AudienceQuestion::text).containsExactly("为什么天是蓝的？");
    }

    @Test
    void whatIsForgedTooFastTooOldTooLongOrFromAMachineIsNotKept() throws Exception {
        var activity = talks.of("FORUM", "挡住机器");
        var other = talks.of("FORUM", "另一场");
        var fast = tokens(activity);
        ask(activity, "太快", "", fast).andExpect(status().isUnprocessableContent());
        clock.moveTo(NOON.plusHours(13));
        ask(activity, "太旧", "", fast).andExpect(status().isUnprocessableContent());
        for (var forged : List.of("", "x", "A".repeat(54), tokenOf(other))) {
            ask(activity, "伪造", "", forged).andExpect(status().isUnprocessableContent());
        }
        var token = tokenOf(activity);
        var rejected = Jsoup.parse(ask(activity, "𠮷".repeat(301), "某", token)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(rejected.select("textarea[name=text]").val()).isEqualTo("𠮷".repeat(301));
        assertThat(rejected.select("input[name=token]").val()).isEqualTo(token);
        web.perform(post(path(activity))
                        .param("text", "买药")
                        .param("token", token)
                        .param("website", "http://x"))
                .andExpect(status().isSeeOther());
        assertThat(questionsOf(activity)).isEmpty();
        ask(activity, "𠮷".repeat(300), "", token).andExpect(status().isSeeOther());
        assertThat(questionsOf(activity)).hasSize(1);
    }

    @Test
    void aClosedBoxTakesNothingAndAnActivityWithoutQuestionsHasNoSuchPage() throws Exception {
        var activity = talks.of("FORUM", "关闭提问");
        var token = tokenOf(activity);
        act(activity, "box", Map.of("takes", "no")).andExpect(status().isSeeOther());
        ask(activity, "还能问吗？", "", token).andExpect(status().isUnprocessableContent());
        assertThat(publicPage(activity).select("form[method=post]")).isEmpty();
        assertThat(questionsOf(activity)).isEmpty();

        var openDay = talks.of("OPEN_DAY", "没有提问环节");
        web.perform(get(path(openDay))).andExpect(status().isNotFound());
        ask(openDay, "问", "", token).andExpect(status().isNotFound());
        var press = talks.of("PRESS_TALK", "媒体见面会");
        assertThat(publicPage(press).select("form[method=post]")).isEmpty();
    }

    @Test
    void aPressTalkKeepsItsLogAndWhatWasPromisedUntilItIsHandedIn() throws Exception {
        var activity = talks.of("PRESS_TALK", "专家与媒体面对面");
        act(
                        activity,
                        "",
                        Map.of(
                                "medium", "样例日报",
                                "asker", "高记者",
                                "text", "=HYPERLINK(\"x\") 去年全省技术合同额是多少？",
                                "answer", "总数会后核对后给您。",
                                "answerer", "沈知远",
                                "title", "处长",
                                "later", "yes",
                                "laterOn", "2022-06-02",
                                "laterBy", "科技厅人才处"))
                .andExpect(status().isSeeOther());
        var question = questionsOf(activity).getFirst();
        assertThat(question.isOwed()).isTrue();
        assertThat(question.followUpOn()).isEqualTo(LocalDate.of(2022, 6, 2));
        assertThat(promised()).contains(question.id().toString());
        assertThat(deskPage(activity).select("#owed li").text()).contains("待补充：2022年6月2日 前，由 科技厅人才处 补齐");

        act(activity, question, "hand-in", Map.of("done", " ")).andExpect(status().isUnprocessableContent());
        act(activity, question, "hand-in", Map.of("done", "已书面提供统计表")).andExpect(status().isSeeOther());
        assertThat(promised()).doesNotContain(question.id().toString());
        assertThat(deskPage(activity).select("#owed")).isEmpty();

        var file = people.as("taiyuan", get(deskPath(activity) + "/download.xlsx"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var rows = ((SheetOutcome.Read) Sheets.read(file)).rows();
        assertThat(rows.getFirst().cells()).contains("=HYPERLINK(\"x\") 去年全省技术合同额是多少？", "样例日报", "已书面提供统计表");
    }

    @Test
    void whoAnswersSecondOverwritesNothingAndKeepsWhatTheyTyped() throws Exception {
        var activity = talks.of("FORUM", "两人同时解答");
        ask(activity, "谁先答？", "", tokenOf(activity));
        var question = questionsOf(activity).getFirst();
        act(activity, question, "answer", Map.of("version", "0", "answer", "先答", "answerer", "甲"));
        var second =
                Jsoup.parse(act(activity, question, "answer", Map.of("version", "0", "answer", "后答", "answerer", "乙"))
                        .andExpect(status().isConflict())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(second.select("textarea[name=answer]").eachText()).contains("后答");
        assertThat(questionsOf(activity).getFirst().answer()).isEqualTo("先答");
    }

    @Test
    void doublesAreMergedOnceAndNeverInACircleAndARefusalKeepsItsReason() throws Exception {
        var activity = talks.of("FORUM", "合并与拒绝");
        for (var text : List.of("一问", "二问", "三问", "四问")) {
            ask(activity, text, "", tokenOf(activity));
        }
        var all = questionsOf(activity);
        act(activity, all.get(1), "merging", Map.of("into", "1")).andExpect(status().isSeeOther());
        act(activity, all.get(0), "merging", Map.of("into", "2")).andExpect(status().isUnprocessableContent());
        act(activity, all.get(0), "merging", Map.of("into", "1")).andExpect(status().isUnprocessableContent());
        act(activity, all.get(0), "merging", Map.of("into", "99999999999"))
                .andExpect(status().isUnprocessableContent());
        act(activity, all.get(0), "merging", Map.of("into", "3")).andExpect(status().isSeeOther());
        assertThat(questionsOf(activity).get(2).doubles()).isEqualTo(2);

        act(activity, all.get(3), "refusal", Map.of("reason", " ")).andExpect(status().isUnprocessableContent());
        act(activity, all.get(3), "refusal", Map.of("reason", "与主题无关")).andExpect(status().isSeeOther());
        assertThat(questionsOf(activity).get(3).reason()).isEqualTo("与主题无关");
    }

    @Test
    void strangersFindNoDeskOfQuestionsAndTheDeskAsksTheDatabaseTheSameForOneAndForMany() throws Exception {
        var activity = talks.of("FORUM", "只给自己人看");
        ask(activity, "一问", "", tokenOf(activity));
        var question = questionsOf(activity).getFirst();
        people.as("datong", get(deskPath(activity))).andExpect(status().isNotFound());
        for (var act : List.of("answer", "publication", "withdrawal", "refusal", "merging", "hand-in")) {
            people.as(
                            "datong",
                            post(deskPath(activity) + "/" + question.id() + "/" + act)
                                    .param("version", "0"))
                    .andExpect(status().isNotFound());
        }
        people.as("datong", post(deskPath(activity) + "/box")).andExpect(status().isNotFound());
        people.as("datong", post(deskPath(activity))).andExpect(status().isNotFound());

        deskPage(activity);
        var few = statements.during(() -> deskPage(activity));
        IntStream.range(0, 5).forEach(number -> {
            try {
                ask(activity, "又一问" + number, "", tokenOf(activity));
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        });
        deskPage(activity);
        assertThat(statements.during(() -> deskPage(activity))).isEqualTo(few);
    }

    private List<AudienceQuestion> questionsOf(ActivityDetails activity) {
        return talks.province().as("taiyuan", () -> questions.of(activity.card().id()));
    }

    private List<String> promised() {
        return talks.province()
                .as(
                        "taiyuan",
                        () -> owed.promised().stream()
                                .map(each -> each.question().id().toString())
                                .toList());
    }

    private ResultActions ask(ActivityDetails activity, String text, String name, String token) throws Exception {
        return web.perform(
                post(path(activity)).param("text", text).param("name", name).param("token", token));
    }

    /// One that is old enough.
    private String tokenOf(ActivityDetails activity) throws Exception {
        var token = tokens(activity);
        clock.moveTo(org.xinghe.shared.CampaignTime.localOf(clock.instant()).plusSeconds(3));
        return token;
    }

    private String tokens(ActivityDetails activity) throws Exception {
        return publicPage(activity).select("input[name=token]").val();
    }

    private Document publicPage(ActivityDetails activity) throws Exception {
        return Jsoup.parse(web.perform(get(path(activity)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document deskPage(ActivityDetails activity) throws Exception {
        return Jsoup.parse(people.as("taiyuan", get(deskPath(activity) + "?show=all"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private ResultActions act(
            ActivityDetails activity, AudienceQuestion question, String act, Map<String, String> typed)
            throws Exception {
        return act(activity, question.id() + "/" + act, typed);
    }

    private ResultActions act(ActivityDetails activity, String act, Map<String, String> typed) throws Exception {
        var request = post(deskPath(activity) + (act.isEmpty() ? "" : "/" + act));
        typed.forEach(request::param);
        return people.as("taiyuan", request);
    }

    private static String path(ActivityDetails activity) {
        return "/activities/" + activity.card().slug() + "/questions";
    }

    private static String deskPath(ActivityDetails activity) {
        return "/desk/activities/" + activity.card().id() + "/questions";
    }
}
