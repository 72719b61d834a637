package org.xinghe.notice.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.drafting.DraftContent;
import org.xinghe.notice.drafting.DraftId;
import org.xinghe.notice.drafting.DraftSummary;
import org.xinghe.notice.drafting.Drafts;
import org.xinghe.notice.drafting.Papers;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// The editor, the register, and the pages of an own document.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(SignedIn.class)
class DraftPagesTests {

    private static final String DRAFTS = "/desk/notices/drafts";

    private final Drafts drafts;
    private final SignedIn people;
    private final Province province;
    private final Papers papers;

    DraftPagesTests(ApplicationContext beans, Drafts drafts, SignedIn people) {
        this.drafts = drafts;
        this.people = people;
        this.province = Province.in(beans);
        this.papers = new Papers(beans, province);
    }

    @Test
    void aDraftBeginsFromAModelTextAndIsShownOnPaper() throws Exception {
        as("officer", get(DRAFTS + "/new")).andExpect(status().isOk()).andExpect(says("范文"));
        var begun = as("officer", post(DRAFTS).param("kind", "REPLY").param("beginning", "model"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrlPattern(DRAFTS + "/*"))
                .andReturn();
        var path = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());

        as("officer", get(path))
                .andExpect(status().isOk())
                .andExpect(says("山西省科学技术协会关于同意××的复函"))
                .andExpect(says("paper-mark letter"))
                .andExpect(says("接下来可用：三、 （一）"));
        as("officer", get(DRAFTS)).andExpect(says(path));
        as("officer", post(DRAFTS).param("kind", "SUPPLEMENT").param("beginning", "model"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请选择要补充的通知。"));
    }

    @Test
    void whatIsTypedIsSavedByItselfAndComesBackHoweverWrongItIs() throws Exception {
        var id = papers.begun(papers.notice());
        var seen = draft(id).version();
        var odd = new DraftContent(
                papers.notice().kind(),
                papers.notice().issuers(),
                null,
                "关于某事的安排",
                "各市科协,各学会:",
                "一、甲\n三、<乙>, 丙",
                papers.notice().annexes(),
                "",
                "2022年2月30日",
                "",
                "",
                "",
                "");
        as("officer", typed(post(path(id, "autosaving")), seen, "page-1", odd))
                .andExpect(status().isOk())
                .andExpect(says("name=\"seen\" value=\"%d\"".formatted(seen + 1)))
                .andExpect(says("第 2 段“三、”应为“二、”"))
                .andExpect(content().string(not(containsString("<html"))));
        assertThat(draft(id).content()).isEqualTo(odd);

        as("officer", typed(post(path(id, "completion")), seen + 1, "page-1", odd))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("没有“2022年2月30日”这一天，请核对。"))
                .andExpect(says("层次序数“三、”不连续，这里应为“二、”。"))
                .andExpect(says("三、&lt;乙&gt;, 丙"))
                .andExpect(says("关于某事的安排"));
        as("officer", get(path(id, "check"))).andExpect(says("正文第 2 段"));
    }

    @Test
    void theSecondDrafterSeesWhatChangedAndKeepsWhatWasTyped() throws Exception {
        var id = papers.begun(papers.notice());
        var seen = draft(id).version();
        as("officer.department", typed(post(path(id, "saving")), seen, "theirs", papers.notice("各市科技局：")))
                .andExpect(redirectedUrl(DRAFTS + "/" + id));

        var mine = papers.notice("各省级学会：");
        as("officer", typed(post(path(id, "autosaving")), seen, "mine", mine))
                .andExpect(status().isConflict())
                .andExpect(says("自动保存已停下"));
        as("officer", typed(post(path(id, "saving")), seen, "mine", mine))
                .andExpect(status().isConflict())
                .andExpect(says("各市科技局："))
                .andExpect(says("各省级学会："))
                .andExpect(says("name=\"seen\" value=\"%d\"".formatted(seen + 1)));
        assertThat(draft(id).content().addressees()).isEqualTo("各市科技局：");
        as("officer", typed(post(path(id, "saving")), seen + 1, "mine", mine)).andExpect(status().isSeeOther());
        assertThat(draft(id).content().addressees()).isEqualTo("各省级学会：");
    }

    @Test
    void nobodyElseSeesADraftOrTheRegister() throws Exception {
        var id = papers.begun(papers.reply());
        for (var path : new String[] {DRAFTS, DRAFTS + "/new", DRAFTS + "/" + id, path(id, "document"), register("")}) {
            as("taiyuan", get(path)).andExpect(status().isNotFound());
        }
        as("officer.department", get(DRAFTS + "/" + id)).andExpect(status().isNotFound());
        as("taiyuan", typed(post(path(id, "saving")), 1, "x", papers.reply())).andExpect(status().isNotFound());
    }

    @Test
    void aReplyIsNumberedReleasedAndTakenBackOnItsPages() throws Exception {
        var series = papers.series("晋科协页函");
        var reply = papers.signed();
        as("officer", get(notice(reply, "release")))
                .andExpect(says("还没有发文字号。"))
                .andExpect(says("晋科协页函"))
                .andExpect(content().string(not(containsString("分解任务"))));
        as("leader.association", get(notice(reply, "release")))
                .andExpect(content().string(not(containsString("name=\"series\""))));
        as("officer", post(notice(reply, "number"))).andExpect(status().isUnprocessableContent());
        as("officer", post(notice(reply, "number")).param("series", series.toString()))
                .andExpect(redirectedUrl(notice(reply, "release")));
        as("officer", get(notice(reply, "letter")))
                .andExpect(says("晋科协页函〔2022〕1号"))
                .andExpect(says("paper-mark letter"));
        as("officer", post(notice(reply, "release"))).andExpect(status().isSeeOther());
        as("taiyuan", get("/desk/inbox-notices")).andExpect(says("晋科协页函〔2022〕1号"));

        as("officer", post(notice(reply, "withdrawal")).param("reason", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请写明原因，收文单位会看到。"));
        as("officer", post(notice(reply, "withdrawal")).param("reason", "主场活动延期"))
                .andExpect(redirectedUrl(notice(reply, "release")));
        as("taiyuan", get(notice(reply, "letter")))
                .andExpect(says("不再执行。原因：主场活动延期"))
                .andExpect(content().string(not(containsString("letter/receipts"))));
        as("taiyuan", get("/desk/inbox-notices")).andExpect(says("已撤回"));
        as("officer", get(register("?series=" + series)))
                .andExpect(says("晋科协页函〔2022〕1号"))
                .andExpect(says("主场活动延期"))
                .andExpect(says("下一个：晋科协页函〔2022〕2号"));
    }

    @Test
    void theRegisterIsSortedSetUpAndTakenAlong() throws Exception {
        var series = papers.series("晋科协页发");
        as("officer", post(register("/%s/2022/beginning".formatted(series))).param("first", "0"))
                .andExpect(status().isUnprocessableContent());
        as("officer", post(register("/%s/2022/beginning".formatted(series))).param("first", "9"))
                .andExpect(status().isSeeOther());
        papers.number(papers.signed(), series);
        papers.number(papers.signed(), series);

        as("officer", get(register("?series=%s&year=2022".formatted(series))))
                .andExpect(says("晋科协页发〔2022〕1–8号在启用本系统前已使用。"))
                .andExpect(inOrder("〔2022〕9号", "〔2022〕10号"));
        as("officer", get(register("?series=%s&year=2022&sort=-serial".formatted(series))))
                .andExpect(inOrder("〔2022〕10号", "〔2022〕9号"));
        var sheet = as("officer", get(register("/%s/2022.xlsx".formatted(series))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(((SheetOutcome.Read) Sheets.read(sheet)).rows())
                .extracting(row -> row.cells().get(1))
                .containsExactly("晋科协页发〔2022〕9号", "晋科协页发〔2022〕10号");
        as("officer.department", get(register("/%s/2022.xlsx".formatted(series))))
                .andExpect(status().isNotFound());
        as("officer", post(register("/series")).param("code", "abc"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("机关代字应是 1 到 12 个汉字，“abc”不是。"));
    }

    @Test
    void aTextGoesBackToItsDraftFromItsPage() throws Exception {
        var reply = papers.signed();
        var back = as("officer", post(notice(reply, "reopening")))
                .andExpect(redirectedUrlPattern(DRAFTS + "/*"))
                .andReturn();
        as("officer", get(Objects.requireNonNull(back.getResponse().getRedirectedUrl())))
                .andExpect(says("formaction"))
                .andExpect(content().string(not(containsString("disabled"))));
    }

    private ResultActions as(String person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return people.as(person, request);
    }

    private DraftSummary draft(DraftId id) {
        return province.as("officer", () -> drafts.require(id));
    }

    private static MockHttpServletRequestBuilder typed(
            MockHttpServletRequestBuilder request, int seen, String page, DraftContent content) {
        request.param("seen", String.valueOf(seen))
                .param("page", page)
                .param("kind", content.kind().name())
                .param("title", content.title())
                .param("addressees", content.addressees())
                .param("body", content.body().replace("\n", "\r\n"))
                .param("contacts", content.contacts())
                .param("signedOn", content.signedOn())
                .param("remark", content.remark())
                .param("copies", content.copies())
                .param("printedBy", content.printedBy())
                .param("printedOn", content.printedOn());
        content.issuers().forEach(issuer -> request.param("issuer", issuer.toString()));
        request.param("issuer", "");
        content.annexes()
                .forEach(annex -> request.param("annexName", annex.name()).param("annexText", annex.text()));
        return request.param("annexName", "").param("annexText", "");
    }

    private static String path(DraftId id, String act) {
        return DRAFTS + "/" + id + "/" + act;
    }

    private static String notice(NoticeId id, String page) {
        return "/desk/notices/" + id + "/" + page;
    }

    private static String register(String rest) {
        return "/desk/notices/register" + rest;
    }

    private static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }

    private static ResultMatcher inOrder(String first, String second) {
        return result -> {
            var text = result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            var table = text.substring(text.indexOf("<tbody>"));
            assertThat(table.indexOf(first)).isPositive().isLessThan(table.indexOf(second));
        };
    }
}
