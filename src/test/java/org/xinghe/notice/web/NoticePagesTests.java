package org.xinghe.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.campaign.Campaigns;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.FactState;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Releases;
import org.xinghe.notice.TakeNotice;
import org.xinghe.notice.TakeOutcome;
import org.xinghe.testing.Province;

@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class NoticePagesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String LETTER = """
            关于开展科普讲解活动的通知
            晋科协试〔2022〕9号
            各市科协：
            请于5月20日前报送活动方案。
            山西省科学技术协会
            2022年5月6日
            """;

    private final Notices notices;
    private final NoticeFacts facts;
    private final Releases releases;
    private final Receipts receipts;
    private final Campaigns campaigns;
    private final MockMvc web;
    private final Province province;
    private final Map<String, Cookie> sessions = new HashMap<>();

    NoticePagesTests(
            ApplicationContext beans,
            Notices notices,
            NoticeFacts facts,
            Releases releases,
            Receipts receipts,
            Campaigns campaigns,
            MockMvc web) {
        this.notices = notices;
        this.facts = facts;
        this.releases = releases;
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.web = web;
        this.province = Province.in(beans);
    }

    @Test
    void aPastedNoticeIsReadAndLeadsToItsFacts() throws Exception {
        var answer = as("officer", post("/desk/notices").param("text", LETTER))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();

        var facts = Objects.requireNonNull(answer.getRedirectedUrl());
        assertThat(facts).endsWith("/facts");
        as("officer", get(facts))
                .andExpect(content()
                        .string(allOf(
                                containsString("关于开展科普讲解活动的通知"),
                                containsString("晋科协试〔2022〕9号"),
                                containsString("2022年5月20日"),
                                containsString("data-sentence=\"#s3-0\""),
                                containsString("id=\"s3-0\""))));
    }

    @Test
    void noticesOfEveryLayoutGetThroughAllPages() throws Exception {
        try (var samples = Files.list(Path.of("src/test/resources/notices"))) {
            for (var sample :
                    samples.filter(file -> file.toString().endsWith(".txt")).toList()) {
                var answer = as("officer", post("/desk/notices").param("text", Files.readString(sample)))
                        .andExpect(status().isSeeOther())
                        .andReturn();
                var facts = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
                for (var page : List.of("", "/facts", "/recipients", "/release", "/letter")) {
                    as("officer", get(facts.replace("/facts", page)))
                            .andExpect(result -> assertThat(result.getResponse().getStatus())
                                    .as("%s of %s", page, sample)
                                    .isEqualTo(200));
                }
            }
        }
        as("officer", get("/desk/notices")).andExpect(status().isOk());
        as("officer", get("/desk/notices").cookie(new Cookie("language", "en"))).andExpect(says("to be checked"));
    }

    @Test
    void whatIsNoNoticeComesBackWithTheTextAndTheReason() throws Exception {
        as("officer", post("/desk/notices").param("text", "今天天气很好，我们去看星星。"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("不像一份通知"), containsString("我们去看星星"))));
        as("officer", post("/desk/notices").param("text", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请上传文件，或粘贴通知全文"));
    }

    @Test
    void anUnreadableFileIsRefusedInWordsAndThePastedTextStays() throws Exception {
        sends(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, "旧版 .doc");
        sends(new byte[] {1, 2, 3, 4}, "不是 .docx、文字 PDF 或纯文本文件");
        sends("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), "已损坏");
        sends(new byte[] {'P', 'K', 3, 4, 0, 0}, "不是 .docx");
        sends(new byte[50 << 20], "文件超过 20 MB");
    }

    @Test
    void whoTakesNoNoticesInFindsNoPageForIt() throws Exception {
        as("taiyuan", get("/desk/notices/new")).andExpect(status().isNotFound());
        as("taiyuan", post("/desk/notices").param("text", LETTER)).andExpect(status().isNotFound());
        as("leader.association", post("/desk/notices").param("text", LETTER)).andExpect(status().isNotFound());
    }

    @Test
    void aFactIsConfirmedCorrectedAndDroppedByPlainForms() throws Exception {
        var notice = taken();
        var theme = fact(notice, FactKind.THEME);
        var path = path(notice) + "/facts/" + theme.position();

        as("officer", post(path + "/correction").param("seen", "0").param("value", "创新争先"))
                .andExpect(redirectedUrl(path(notice) + "/facts#fact-" + theme.position()));
        assertThat(fact(notice, FactKind.THEME))
                .extracting(NoticeFact::value, NoticeFact::state)
                .containsExactly("创新争先", FactState.CORRECTED);
        as("officer", post(path + "/removal").param("seen", "1")).andExpect(status().isSeeOther());
        as("officer", post(path + "/confirmation").param("seen", "2")).andExpect(status().isSeeOther());
        assertThat(fact(notice, FactKind.THEME).state()).isEqualTo(FactState.CONFIRMED);

        var period = fact(notice, FactKind.PERIOD);
        as(
                        "officer",
                        post(path(notice) + "/facts/" + period.position() + "/correction")
                                .param("seen", "0")
                                .param("from", "2022-05-11")
                                .param("to", "2022-06-12"))
                .andExpect(status().isSeeOther());
        assertThat(fact(notice, FactKind.PERIOD).value()).isEqualTo("2022-05-11/2022-06-12");
    }

    @Test
    void aRefusedCorrectionKeepsWhatWasTyped() throws Exception {
        var notice = taken();
        var number = fact(notice, FactKind.NUMBER);

        as(
                        "officer",
                        post(path(notice) + "/facts/" + number.position() + "/correction")
                                .param("seen", "0")
                                .param("value", "晋科协[2022]第06号"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("六角括号"), containsString("value=\"晋科协[2022]第06号\""))));
    }

    @Test
    void theSecondOfTwoOfficersSeesBothValues() throws Exception {
        var notice = taken();
        var theme = fact(notice, FactKind.THEME);
        var path = path(notice) + "/facts/" + theme.position() + "/correction";
        as("officer", post(path).param("seen", "0").param("value", "先到的主题"));

        as("officer.department", post(path).param("seen", "0").param("value", "后到的主题"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(containsString("别人已改动了这一条"), containsString("先到的主题"), containsString("后到的主题"))));
        assertThat(fact(notice, FactKind.THEME).value()).isEqualTo("先到的主题");
    }

    @Test
    void withHtmxOnlyTheFactAndTheCountComeBack() throws Exception {
        var notice = taken();
        var theme = fact(notice, FactKind.THEME);

        as(
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
        var notice = taken();

        as("officer", post(path(notice) + "/facts/confirmation")).andExpect(status().isSeeOther());

        assertThat(facts.of(notice))
                .filteredOn(NoticeFact::isOpen)
                .extracting(NoticeFact::kind)
                .containsExactly(FactKind.QUESTION);
        as("officer", get(path(notice) + "/facts"))
                .andExpect(content().string(allOf(containsString("还有 1 条待核对"), containsString("可能还包括其他地方"))));
    }

    @Test
    void recipientsThatThePhraseLeavesOpenAreChosenByHand() throws Exception {
        var notice = taken();
        as("officer", get(path(notice) + "/recipients"))
                .andExpect(content()
                        .string(allOf(
                                containsString("有关高校科协"),
                                containsString("原文没有说是哪几家"),
                                containsString("汾河大学科学技术协会"),
                                containsString("太原市科学技术局"))));
        var before = notices.require(notice).version();

        as(
                        "officer",
                        post(path(notice) + "/recipients/5/choice")
                                .param("unit", province.unit("汾河大学科学技术协会").toString()))
                .andExpect(redirectedUrl(path(notice) + "/recipients#phrase-5"));

        as("officer", get(path(notice) + "/recipients")).andExpect(says("已确定，共 1 家"));
        assertThat(notices.require(notice).version()).isGreaterThan(before);
    }

    @Test
    void aNoticeIsSignedReleasedReadAndReceivedOnPages() throws Exception {
        var notice = province.confirmedNotice(number());
        as("officer", post(path(notice) + "/release"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("山西省科学技术协会还没有会签"), containsString("没有印发"))));
        sign("leader.association", notice, "山西省科学技术协会").andExpect(status().isSeeOther());
        as("leader.department", get(path(notice) + "/release"))
                .andExpect(content().string(allOf(containsString("叶明川，"), containsString("尚未会签"))));
        sign("leader.department", notice, "山西省科学技术厅").andExpect(status().isSeeOther());
        as("officer", post(path(notice) + "/release")).andExpect(redirectedUrl(path(notice) + "/release"));

        as("taiyuan", get("/desk/inbox-notices")).andExpect(says("待签收"));
        as("taiyuan", get(path(notice) + "/letter"))
                .andExpect(content().string(allOf(containsString("尚未签收"), containsString("0351-5550161"))));
        var unit = province.unit("太原市科学技术协会").toString();
        as("taiyuan", post(path(notice) + "/letter/receipts").param("unit", unit))
                .andExpect(redirectedUrl(path(notice) + "/letter"));
        as("taiyuan.leader", post(path(notice) + "/letter/receipts").param("unit", unit));
        as("taiyuan.leader", get(path(notice) + "/letter")).andExpect(says("先前已由 太联络"));

        var all = receipts.of(notice).size();
        as("officer", get(path(notice) + "/receipts").param("show", "missing"))
                .andExpect(content()
                        .string(allOf(
                                containsString("已签收 1 家，未签收 %d 家".formatted(all - 1)),
                                not(containsString("太原市科学技术协会</th>")),
                                containsString("太原市科学技术局"))));
        as("officer", post(path(notice) + "/reminders")).andExpect(status().isSeeOther());
        as("officer", get(path(notice) + "/receipts")).andExpect(says("已提醒 %d 家".formatted(all - 1)));
        as("officer", get(path(notice) + "/receipts.xlsx"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsByteArray()).startsWith('P', 'K'));
    }

    @Test
    void aSignatureForWhatChangedMeanwhileIsNotTaken() throws Exception {
        var notice = province.confirmedNotice(number());
        as(
                        "leader.association",
                        post(path(notice) + "/signatures")
                                .param("unit", province.unit("山西省科学技术协会").toString())
                                .param("seen", "0"))
                .andExpect(status().isConflict())
                .andExpect(says("没有会签。请看过现在的内容后再签"));
        assertThat(releases.signaturesOf(notice)).isEmpty();
    }

    @Test
    void theOriginalIsDownloadedAsItCame() throws Exception {
        var notice = taken();
        as("officer", get(path(notice) + "/original"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().bytes(text()));
    }

    @Test
    void aStrangerFindsNoneOfThePages() throws Exception {
        var draft = taken();
        for (var page : List.of(
                "", "/facts", "/recipients", "/release", "/receipts", "/receipts.xlsx", "/letter", "/original")) {
            as("taiyuan", get(path(draft) + page)).andExpect(status().isNotFound());
        }
        for (var act : List.of(
                "/facts/0/confirmation",
                "/facts/0/correction",
                "/facts/0/removal",
                "/facts/confirmation",
                "/facts/additions",
                "/recipients/0/choice",
                "/release",
                "/signatures",
                "/reminders",
                "/letter/receipts")) {
            as(
                            "taiyuan",
                            post(path(draft) + act)
                                    .param("seen", "0")
                                    .param("value", "x")
                                    .param("kind", "CONTACT")
                                    .param("unit", province.unit("太原市科学技术协会").toString()))
                    .andExpect(status().isNotFound());
        }
        assertThat(facts.of(draft)).allMatch(NoticeFact::isOpen);
        as("taiyuan", get("/desk/notices")).andExpect(content().string(not(containsString(draft.toString()))));
    }

    @Test
    void aRecipientReadsTheLetterAndNothingElse() throws Exception {
        var notice = campaigns.require(province.releasedCampaign(number())).notice();
        as("taiyuan", get(path(notice) + "/letter")).andExpect(status().isOk());
        as("taiyuan", get(path(notice) + "/original")).andExpect(status().isOk());
        for (var page : List.of("", "/facts", "/recipients", "/release", "/receipts", "/receipts.xlsx")) {
            as("taiyuan", get(path(notice) + page)).andExpect(status().isNotFound());
        }
        as(
                        "taiyuan",
                        post(path(notice) + "/letter/receipts")
                                .param("unit", province.unit("大同市科学技术协会").toString()))
                .andExpect(status().isNotFound());
    }

    private void sends(byte[] bytes, String reason) throws Exception {
        web.perform(multipart("/desk/notices")
                        .file(new MockMultipartFile("file", "通知.docx", null, bytes))
                        .param("text", "粘贴了一半的文字")
                        .cookie(session("officer"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString(reason), containsString("粘贴了一半的文字"))));
    }

    private ResultActions sign(String person, NoticeId notice, String issuer) throws Exception {
        return as(
                person,
                post(path(notice) + "/signatures")
                        .param("unit", province.unit(issuer).toString())
                        .param("seen", String.valueOf(notices.require(notice).version())));
    }

    private ResultActions as(String person, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.cookie(session(person)).with(csrf()));
    }

    private Cookie session(String person) throws Exception {
        if (!sessions.containsKey(person)) {
            var answer = web.perform(post("/sign-in")
                            .param("name", person)
                            .param("password", Province.PASSWORD)
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            sessions.put(person, Objects.requireNonNull(answer.getCookie("SESSION")));
        }
        return Objects.requireNonNull(sessions.get(person));
    }

    private NoticeId taken() {
        return province.as("officer", () -> {
            var wish = new TakeNotice("通知.txt", text(), province.unit("山西省科学技术协会"));
            return ((TakeOutcome.Taken) notices.take(wish)).notice();
        });
    }

    private NoticeFact fact(NoticeId notice, FactKind kind) {
        return facts.of(notice).stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String path(NoticeId notice) {
        return "/desk/notices/" + notice;
    }

    private static String number() {
        return "晋科协页〔2022〕%d号".formatted(NUMBER.incrementAndGet());
    }

    private static byte[] text() throws java.io.IOException {
        try (var text = NoticePagesTests.class.getResourceAsStream("/org/xinghe/demo/notice.txt")) {
            return Objects.requireNonNull(text).readAllBytes();
        }
    }

    private static org.springframework.test.web.servlet.ResultMatcher says(String text) {
        return content().string(containsString(text));
    }
}
