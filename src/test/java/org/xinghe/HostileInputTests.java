package org.xinghe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutySummary;
import org.xinghe.notice.NoticeId;
import org.xinghe.testing.Province;

/// Whoever sends what no page of ours sends is refused in words; nothing of it is a fault of ours.
@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class HostileInputTests {

    private static final AtomicInteger NUMBERS = new AtomicInteger(880);
    private static final String UNKNOWN = "11111111-2222-7333-8444-555555555555";

    private final ApplicationContext beans;
    private final MockMvc web;
    private final UserDetailsService signIns;
    private final Duties duties;

    HostileInputTests(ApplicationContext beans, MockMvc web, UserDetailsService signIns, Duties duties) {
        this.beans = beans;
        this.web = web;
        this.signIns = signIns;
        this.duties = duties;
    }

    @ParameterizedTest
    @CsvSource({
        "strand,    no-identity",
        "strand,    " + UNKNOWN,
        "kind,      NO_SUCH_KIND",
        "rule,      NO_SUCH_RULE",
        "kinds,     NO_SUCH_UNIT",
        "region,    999999",
    })
    void aDutyWithAValueThatThereIsNotIsNotFound(String field, String value) throws Exception {
        var notice = notice();
        var duty = duties.proposedFor(notice).getFirst();
        var rule = field.equals("kinds") ? "KINDS" : field.equals("region") ? "PLACE" : "EVERYBODY";
        var form = dutyForm("/desk/notices/%s/duties/%s".formatted(notice, duty.id()), "改一改", duty.version());
        form.param("rule", field.equals("rule") ? value : rule)
                .param("kind", field.equals("kind") ? value : "ACTIVITY");
        if (!field.equals("rule") && !field.equals("kind")) {
            form.param(field, value);
        }
        send("officer", form).andExpect(status().isNotFound());
        assertThat(duties.require(duty.id())).isEqualTo(duty);
    }

    @Test
    void aStrandOfAnotherCampaignIsNotOneOfThis() throws Exception {
        var campaigns = beans.getBean(Campaigns.class);
        var other = campaigns
                .strandsOf(campaigns.ofNotice(notice()).orElseThrow().id())
                .getFirst();
        var form = dutyForm("/desk/notices/%s/duties/additions".formatted(notice()), "借来的任务", 0)
                .param("rule", "EVERYBODY")
                .param("kind", "ACTIVITY")
                .param("strand", other.id().toString());
        send("officer", form).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-31", "+999999999-12-31", "-0001-01-01", "昨天", "99999999999999999999"})
    void aDayThatThereIsNotIsRefusedAndKept(String day) throws Exception {
        var form = dutyForm("/desk/notices/%s/duties/additions".formatted(notice()), "看星", 0)
                .param("rule", "EVERYBODY")
                .param("kind", "ACTIVITY")
                .param("due", day);
        var page = Jsoup.parse(text(send("officer", form).andExpect(status().isUnprocessableContent())));
        assertThat(page.select("[name=due]").val()).isEqualTo(day);
        assertThat(page.select("[name=what]").val()).isEqualTo("看星");
    }

    @Test
    void controlCharactersAreTakenOutAndMarkupStaysText() throws Exception {
        var notice = notice();
        var path = "/desk/notices/%s/duties".formatted(notice);
        var sent = "看\0星\u0007<b onclick=x>\"'";
        send(
                        "officer",
                        dutyForm(path + "/additions", sent, 0)
                                .param("rule", "EVERYBODY")
                                .param("kind", "ACTIVITY"))
                .andExpect(redirectedUrl(path));
        assertThat(duties.proposedFor(notice)).extracting(DutySummary::what).contains("看星<b onclick=x>\"'");
        assertThat(page("officer", path).select("b[onclick]")).isEmpty();
        send("officer", get("/desk/units").param("text", "太\0原")).andExpect(status().isOk());
        web.perform(post("/sign-in").with(csrf()).param("name", "a\0b").param("password", "c\0d"))
                .andExpect(redirectedUrl("/sign-in?wrong"));
    }

    @Test
    void aDutyOrAHighlightThatNobodyOfferedIsNotFound() throws Exception {
        var province = Province.in(beans);
        var campaign = province.releasedCampaign(number());
        var plan = post("/desk/activities")
                .with(csrf())
                .param("unit", province.unit("太原市科学技术协会").toString())
                .param("campaign", campaign.toString())
                .param("title", "看星");
        send("taiyuan", plan.param("duty", "no-identity")).andExpect(status().isNotFound());
        for (var value : new String[] {"", "|", "no-identity|一句话", "no bar"}) {
            send(
                            "officer",
                            post("/desk/campaigns/%s/final-report/highlights".formatted(campaign))
                                    .with(csrf())
                                    .param("highlight", value))
                    .andExpect(status().isNotFound());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-identity", UNKNOWN, "%F0%A0%AE%B7"})
    void anAddressOfNothingIsNotFoundForEverybody(String id) throws Exception {
        Province.in(beans);
        for (var path : new String[] {
            "/desk/notices/%s", "/desk/campaigns/%s", "/desk/activities/%s", "/desk/reports/%s", "/desk/units/%s",
        }) {
            send("officer", get(java.net.URI.create(path.formatted(id)))).andExpect(status().isNotFound());
        }
    }

    @Test
    void aFormOfAPageThatStayedOpenTooLongLeadsToSigningInAndSaysSo() throws Exception {
        Province.in(beans);
        web.perform(post("/desk/units").param("name", "星")).andExpect(redirectedUrl("/sign-in?stale"));
        assertThat(text(web.perform(get("/sign-in").param("stale", "")).andExpect(status().isOk())))
                .contains("页面放得太久，没有提交成功");
        send("officer", post("/desk/units").with(csrf().useInvalidToken()).param("name", "星"))
                .andExpect(status().isPreconditionFailed());
    }

    private NoticeId notice() {
        return Province.in(beans).confirmedNotice(number());
    }

    private static String number() {
        return "晋科协测〔2022〕%d号".formatted(NUMBERS.incrementAndGet());
    }

    private static MockHttpServletRequestBuilder dutyForm(String path, String what, int version) {
        return post(path).with(csrf()).param("what", what).param("version", String.valueOf(version));
    }

    private ResultActions send(String who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(user(Objects.requireNonNull(signIns.loadUserByUsername(who)))));
    }

    private Document page(String who, String path) throws Exception {
        return Jsoup.parse(text(send(who, get(path)).andExpect(status().isOk())));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
