package org.xinghe.notice.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.notice.web.NoticesAtDesk.path;
import static org.xinghe.notice.web.NoticesAtDesk.says;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.notice.forwarding.Counties;
import org.xinghe.notice.forwarding.DraftForwarding;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.testing.SignedIn;

/// A letter is passed on and asked about, on pages.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(SignedIn.class)
class PassingOnPagesTests {

    private static final String NONE = String.valueOf(DraftForwarding.NONE_SEEN);
    private static final String HOSTILE = "<script>alert('问')</script>";

    private final NoticesAtDesk desk;
    private final Counties counties;
    private final Units units;
    private final UnitId taiyuan;

    PassingOnPagesTests(ApplicationContext beans, Units units) {
        this.desk = new NoticesAtDesk(beans);
        this.counties = new Counties(beans);
        this.units = units;
        this.taiyuan = counties.province.unit("太原市科学技术协会");
    }

    @Test
    void aLetterIsPassedOnWithAnAddendumOnTop() throws Exception {
        var notice = counties.released();
        var county = counties.county(taiyuan);
        counties.somebody(county, PostKind.COORDINATOR, "卢听雨", "page.county");
        desk.as("page.county", get(path(notice) + "/letter")).andExpect(status().isNotFound());

        desk.as("taiyuan", get(path(notice) + "/letter")).andExpect(says("/forwardings"));
        desk.as("taiyuan", forwarding(path(notice), NONE, county, HOSTILE).param("dueOn", "2099-05-25"))
                .andExpect(redirectedUrl(path(notice) + "/forwardings?unit=" + taiyuan));
        var draft = desk.as("taiyuan.leader", get(path(notice) + "/forwardings"))
                .andExpect(content().string(allOf(containsString("保存并转发"), containsString("拟稿"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(draft);
        seen.find();
        desk.as(
                        "taiyuan.leader",
                        forwarding(path(notice), seen.group(1), county, HOSTILE)
                                .param("send", "true")
                                .param("dueOn", "2099-05-25"))
                .andExpect(status().isSeeOther());

        desk.as("page.county", get(path(notice) + "/letter"))
                .andExpect(content()
                        .string(allOf(
                                containsString("太原市科学技术协会 转发"),
                                containsString("2099年5月25日前"),
                                containsString("&lt;script&gt;"),
                                not(containsString("<script>alert")))));
        desk.as("page.county", post(path(notice) + "/letter/receipts").param("unit", county.toString()))
                .andExpect(status().isSeeOther());
        desk.as("officer", get(path(notice) + "/receipts"))
                .andExpect(content()
                        .string(allOf(
                                containsString("另由下级转发 1 家，已签收 1 家"),
                                containsString(units.require(county).name()),
                                containsString("由太原市科学技术协会转发"))));
        desk.as("taiyuan", get(path(notice) + "/forwardings")).andExpect(says("转给 1 家，已签收 1 家"));
        desk.as("datong", get(path(notice) + "/forwardings?unit=" + taiyuan)).andExpect(status().isNotFound());
        desk.as("page.county", get(path(notice) + "/receipts")).andExpect(status().isNotFound());
    }

    @Test
    void theRangeIsSetBesideTheRecipientsAndRefusesInWords() throws Exception {
        var notice = counties.confirmed();
        desk.as("officer", get(path(notice) + "/recipients")).andExpect(says("发至县级（原文没有写明"));
        desk.as("officer", post(path(notice) + "/forwarding-range").param("range", "CITY"))
                .andExpect(status().isSeeOther());
        desk.as("taiyuan", post(path(notice) + "/forwarding-range").param("range", "ANY"))
                .andExpect(status().isNotFound());
        counties.province.release(notice);
        var county = counties.county(taiyuan);

        desk.as("taiyuan", forwarding(path(notice), NONE, county, "照样留着的附言"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("超出发文机关规定的发放范围，不能转发给："
                                        + units.require(county).name()),
                                containsString("照样留着的附言"))));
        desk.as("taiyuan", forwarding(path(notice), NONE, county, "另一处").param("dueOn", "五月底"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("日期应写成"), containsString("五月底"))));
    }

    @Test
    void theSecondWriterOfADraftSeesBoth() throws Exception {
        var notice = counties.released();
        var county = counties.county(taiyuan);
        desk.as("taiyuan", forwarding(path(notice), NONE, county, "先写的一稿")).andExpect(status().isSeeOther());
        desk.as("taiyuan.leader", forwarding(path(notice), NONE, county, "后写的一稿"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("先写的一稿"), containsString("后写的一稿"))));
    }

    @Test
    void aQuestionIsAskedAtASentenceAndAnsweredUnderIt() throws Exception {
        var notice = counties.released();
        desk.as("taiyuan", get(path(notice) + "/letter")).andExpect(says("/questions/new?sentence=s4-0"));
        desk.as("taiyuan", get(path(notice) + "/questions/new?sentence=s4-0")).andExpect(says("只有主办单位的经办人看得到"));
        desk.as("taiyuan", question(path(notice), " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请写明问题"));
        desk.as("taiyuan", question(path(notice), HOSTILE)).andExpect(redirectedUrl(path(notice) + "/letter#s4-0"));
        desk.as("datong", get(path(notice) + "/letter")).andExpect(content().string(not(containsString("&lt;script"))));

        var page = desk.as("officer", get(path(notice) + "/questions"))
                .andExpect(content()
                        .string(allOf(
                                containsString("太原市科学技术协会"),
                                containsString("还有 1 个提问待答复"),
                                containsString("&lt;script"),
                                not(containsString("<script>alert")))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var answer = Pattern.compile("action=\"(/desk/notices/[^\"]+/answer)\"").matcher(page);
        answer.find();
        desk.as("officer", post(answer.group(1)).param("seen", "0").param("text", "没有选读者"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("请选择谁能看到"), containsString("没有选读者"))));
        desk.as("taiyuan", answered(answer.group(1), "0", "越权")).andExpect(status().isNotFound());
        desk.as("officer", answered(answer.group(1), "0", "公开的答复")).andExpect(status().isSeeOther());
        desk.as("officer.department", answered(answer.group(1), "0", "迟到的答复"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("公开的答复"), containsString("迟到的答复"))));

        desk.as("datong", get(path(notice) + "/letter"))
                .andExpect(content()
                        .string(allOf(
                                containsString("公开的答复"),
                                containsString("&lt;script"),
                                not(containsString("太原市科学技术协会")))));
        desk.as("datong", get(path(notice) + "/questions")).andExpect(status().isNotFound());
    }

    private MockHttpServletRequestBuilder forwarding(String path, String seen, UnitId to, String text) {
        return post(path + "/forwardings")
                .param("by", taiyuan.toString())
                .param("seen", seen)
                .param("text", text)
                .param("to", to.toString());
    }

    private MockHttpServletRequestBuilder question(String path, String text) {
        return post(path + "/questions")
                .param("unit", taiyuan.toString())
                .param("sentence", "s4-0")
                .param("text", text);
    }

    private static MockHttpServletRequestBuilder answered(String path, String seen, String text) {
        return post(path).param("seen", seen).param("text", text).param("audience", "EVERYBODY");
    }
}
