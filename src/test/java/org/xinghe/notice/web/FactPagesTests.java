package org.xinghe.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.notice.web.NoticesAtDesk.number;
import static org.xinghe.notice.web.NoticesAtDesk.path;
import static org.xinghe.notice.web.NoticesAtDesk.says;

import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.FactState;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.Notices;
import org.xinghe.testing.SignedIn;

/// What the reader found is confirmed, corrected or chosen by hand.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(SignedIn.class)
class FactPagesTests {

    private final Notices notices;
    private final NoticeFacts facts;
    private final NoticesAtDesk desk;

    FactPagesTests(ApplicationContext beans, Notices notices, NoticeFacts facts) {
        this.notices = notices;
        this.facts = facts;
        this.desk = new NoticesAtDesk(beans);
    }

    @Test
    void aFactIsConfirmedCorrectedAndDroppedByPlainForms() throws Exception {
        var notice = desk.taken();
        var theme = desk.fact(notice, FactKind.THEME);
        var path = path(notice) + "/facts/" + theme.position();

        desk.as("officer", post(path + "/correction").param("seen", "0").param("value", "创新争先"))
                .andExpect(redirectedUrl(path(notice) + "/facts#fact-" + theme.position()));
        assertThat(desk.fact(notice, FactKind.THEME))
                .extracting(NoticeFact::value, NoticeFact::state)
                .containsExactly("创新争先", FactState.CORRECTED);
        desk.as("officer", post(path + "/removal").param("seen", "1")).andExpect(status().isSeeOther());
        desk.as("officer", post(path + "/confirmation").param("seen", "2")).andExpect(status().isSeeOther());
        assertThat(desk.fact(notice, FactKind.THEME).state()).isEqualTo(FactState.CONFIRMED);

        var period = desk.fact(notice, FactKind.PERIOD);
        desk.as(
                        "officer",
                        post(path(notice) + "/facts/" + period.position() + "/correction")
                                .param("seen", "0")
                                .param("from", "2022-05-11")
                                .param("to", "2022-06-12"))
                .andExpect(status().isSeeOther());
        assertThat(desk.fact(notice, FactKind.PERIOD).value()).isEqualTo("2022-05-11/2022-06-12");
    }

    @Test
    void aDeadlineThatCountsFromSomethingElseIsTakenAsWritten() throws Exception {
        var notice = desk.takenWithout("于6月底前报送", "在活动结束后三日内报送");
        var deadline = desk.fact(notice, FactKind.DEADLINE);

        desk.as("officer", get(path(notice) + "/facts"))
                .andExpect(says("期限“活动结束后三日内”要从另一件事起算"))
                .andExpect(says("按原文起算</button>"));
        desk.as("officer", get(path(notice))).andExpect(says("活动结束后三日内"));
        desk.as(
                        "officer",
                        post(path(notice) + "/facts/" + deadline.position() + "/removal")
                                .param("seen", "0"))
                .andExpect(status().isSeeOther());
        desk.as("officer", get(path(notice) + "/facts"))
                .andExpect(content().string(not(containsString("按原文起算</button>"))));
        assertThat(desk.fact(notice, FactKind.DEADLINE).state()).isEqualTo(FactState.DROPPED);
    }

    @Test
    void aRefusedCorrectionKeepsWhatWasTyped() throws Exception {
        var notice = desk.taken();
        var number = desk.fact(notice, FactKind.NUMBER);

        desk.as(
                        "officer",
                        post(path(notice) + "/facts/" + number.position() + "/correction")
                                .param("seen", "0")
                                .param("value", "晋科协[2022]第06号"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("六角括号"), containsString("value=\"晋科协[2022]第06号\""))));
    }

    @Test
    void theSecondOfTwoOfficersSeesBothValues() throws Exception {
        var notice = desk.taken();
        var theme = desk.fact(notice, FactKind.THEME);
        var path = path(notice) + "/facts/" + theme.position() + "/correction";
        desk.as("officer", post(path).param("seen", "0").param("value", "先到的主题"));

        desk.as("officer.department", post(path).param("seen", "0").param("value", "后到的主题"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(containsString("别人已改动了这一条"), containsString("先到的主题"), containsString("后到的主题"))));
        assertThat(desk.fact(notice, FactKind.THEME).value()).isEqualTo("先到的主题");
    }

    @Test
    void withHtmxOnlyTheFactAndTheCountComeBack() throws Exception {
        var notice = desk.taken();
        var theme = desk.fact(notice, FactKind.THEME);

        desk.as(
                        "officer",
                        post(path(notice) + "/facts/" + theme.position() + "/confirmation")
                                .param("seen", "0")
                                .header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("id=\"fact-%d\"".formatted(theme.position())),
                                containsString("id=\"facts-progress\""),
                                containsString("还有 10 条待核对"),
                                not(containsString("<html")))));
    }

    @Test
    void sureFactsAreConfirmedAtOnceAndQuestionsStayOpen() throws Exception {
        var notice = desk.taken();

        desk.as("officer", post(path(notice) + "/facts/confirmation")).andExpect(status().isSeeOther());

        assertThat(facts.of(notice))
                .filteredOn(NoticeFact::isOpen)
                .extracting(NoticeFact::kind)
                .containsExactly(FactKind.QUESTION);
        desk.as("officer", get(path(notice) + "/facts"))
                .andExpect(content().string(allOf(containsString("还有 1 条待核对"), containsString("还有没有其他地方"))));
    }

    @Test
    void aListThatEndsInOthersIsAnsweredOnItsCard() throws Exception {
        var notice = desk.taken();
        var question = desk.fact(notice, FactKind.QUESTION);
        var path = path(notice) + "/facts/" + question.position() + "/answer";
        desk.as("officer", get(path(notice) + "/facts"))
                .andExpect(content()
                        .string(allOf(
                                containsString("还有没有其他地方"),
                                containsString("没有其他地区"),
                                containsString("href=\"" + path(notice) + "/duties\""))));

        desk.as("officer", post(path).param("seen", "0").param("answer", "NO_OTHERS"))
                .andExpect(redirectedUrl(path(notice) + "/facts#fact-" + question.position()));

        assertThat(desk.fact(notice, FactKind.QUESTION))
                .extracting(NoticeFact::value, NoticeFact::state)
                .containsExactly("NO_OTHERS", FactState.CONFIRMED);
        desk.as("officer", post(path).param("seen", "1").param("answer", "OTHERS_ADDED"))
                .andExpect(status().isSeeOther());
        desk.as("officer", get(path(notice) + "/facts")).andExpect(says("有，已在任务页补充"));
        desk.as("officer", post(path).param("seen", "2").param("answer", "VIELLEICHT"))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void aDoubtAboutADateStandsOnItsCardAndIsAnsweredByTheDate() throws Exception {
        var notice = desk.taken("各单位于615日前报送总结。");
        var facts = this.facts.of(notice);
        var deadline = facts.stream()
                .filter(fact -> fact.shown().equals("615日前") && fact.kind() == FactKind.DEADLINE)
                .findFirst()
                .orElseThrow();
        var cards = (int) facts.stream().filter(NoticeFact::isOpen).count() - 1;
        desk.as("officer", get(path(notice) + "/facts"))
                .andExpect(content()
                        .string(allOf(
                                containsString("“615日前”像是少了“月”字，系统没有猜测：请对照原文填写日期。"),
                                containsString("还有 %d 条待核对".formatted(cards)))));

        desk.as(
                        "officer",
                        post(path(notice) + "/facts/" + deadline.position() + "/correction")
                                .param("seen", "0")
                                .param("value", "2022-06-15"))
                .andExpect(status().isSeeOther());

        assertThat(this.facts.of(notice))
                .filteredOn(fact -> fact.shown().equals("615日前"))
                .extracting(NoticeFact::kind, NoticeFact::state)
                .containsExactly(
                        tuple(FactKind.DEADLINE, FactState.CORRECTED), tuple(FactKind.QUESTION, FactState.CONFIRMED));
    }

    @Test
    void aDamagedSignatureIsAskedOnTheCardOfTheDate() throws Exception {
        var notice = desk.takenWithout("2022年5月16日", "2022516");

        assertThat(desk.fact(notice, FactKind.ISSUE_DATE))
                .extracting(NoticeFact::shown, NoticeFact::value)
                .containsExactly("2022516", null);
        desk.as("officer", get(path(notice) + "/facts")).andExpect(says("“2022516”像是少了“年、月、日”字，系统没有猜测：请对照原文填写日期。"));
    }

    @Test
    void recipientsThatThePhraseLeavesOpenAreChosenByHand() throws Exception {
        var notice = desk.taken();
        desk.as("officer", get(path(notice) + "/recipients"))
                .andExpect(content()
                        .string(allOf(
                                containsString("有关高校科协"),
                                containsString("原文没有说是哪几家"),
                                containsString("汾河大学科学技术协会"),
                                containsString("太原市科学技术局"))));
        var before = notices.require(notice).version();

        desk.as(
                        "officer",
                        post(path(notice) + "/recipients/5/choice")
                                .param("unit", desk.province.unit("汾河大学科学技术协会").toString()))
                .andExpect(redirectedUrl(path(notice) + "/recipients#phrase-5"));

        desk.as("officer", get(path(notice) + "/recipients")).andExpect(says("已确定，共 1 家"));
        assertThat(notices.require(notice).version()).isGreaterThan(before);
    }
}
