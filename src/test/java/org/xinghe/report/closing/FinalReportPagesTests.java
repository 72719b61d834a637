package org.xinghe.report.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.activity.CountingMethod;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

@ApplicationModuleTest(module = "report", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import(MovedClock.class)
class FinalReportPagesTests {

    private static final String TAIYUAN = "太原市科学技术协会";

    private final ApplicationContext beans;
    private final MockMvc web;
    private final UserDetailsService signIns;
    private final MovedClock clock;

    FinalReportPagesTests(ApplicationContext beans, MockMvc web, UserDetailsService signIns, MovedClock clock) {
        this.beans = beans;
        this.web = web;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Test
    void theOfficerSeesTheFiguresChoosesHighlightsAndTakesBothFiles() throws Exception {
        clock.moveTo(LocalDateTime.of(2022, 5, 17, 9, 0));
        var province = Province.in(beans);
        var campaign = province.releasedCampaign("晋科协页〔2022〕41号");
        var held = new Held(beans, province, campaign);
        clock.moveTo(LocalDateTime.of(2022, 6, 20, 9, 0));
        held.activity("taiyuan", TAIYUAN, "140100", null, "量子科普报告会", 1200, CountingMethod.TICKETS, null);
        var report = held.acceptedReport("taiyuan", TAIYUAN, List.of("报告会走进二十所学校", "夜校开到车间里"));
        var path = "/desk/campaigns/%s/final-report".formatted(campaign);

        var page = page(path);
        assertThat(page.select("#figures .figure-tile").eachText())
                .anyMatch(text -> text.matches("现场参与 1,200\\s人次 .*凭票统计"));
        assertThat(page.select("#figures a.value").eachAttr("href"))
                .allMatch(href -> href.startsWith("/activities?campaign="));
        assertThat(page.select("#standing a.value").eachAttr("href"))
                .contains("/desk/campaigns/%s/board?state=LATE".formatted(campaign));
        assertThat(page.select("#highlights input[checked]").eachAttr("value")).containsExactly(report + "|报告会走进二十所学校");

        act(post(path + "/highlights").param("highlight", report + "|夜校开到车间里"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(path));
        assertThat(page(path).select("#highlights input[checked]").eachAttr("value"))
                .containsExactly(report + "|夜校开到车间里");
        assertThat(page(path).select("#history").text()).contains("选择总结报告的亮点工作");
        act(post(path + "/highlights").param("highlight", report + "|没有这一条"))
                .andExpect(status().isUnprocessableContent());

        act(get(path + ".docx"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Type",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .andExpect(header().string(
                                "Content-Disposition",
                                org.hamcrest.Matchers.containsString("filename*=UTF-8''%E5%B1%B1%E8%A5%BF%E7%9C%81")));
        act(get(path + ".xlsx"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    @Test
    void forEverybodyElseThereIsNothing() throws Exception {
        clock.moveTo(LocalDateTime.of(2022, 5, 17, 9, 0));
        var province = Province.in(beans);
        var path = "/desk/campaigns/%s/final-report".formatted(province.releasedCampaign("晋科协页〔2022〕42号"));

        for (var stranger : List.of("taiyuan", "society.leader", "leader.association")) {
            var who = user(signIns.loadUserByUsername(stranger));
            for (var address : List.of(path, path + ".docx", path + ".xlsx")) {
                web.perform(get(address).with(who)).andExpect(status().isNotFound());
            }
            web.perform(post(path + "/highlights").with(who).with(csrf())).andExpect(status().isNotFound());
        }
    }

    private Document page(String path) throws Exception {
        var response = act(get(path)).andExpect(status().isOk()).andReturn().getResponse();
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    private org.springframework.test.web.servlet.ResultActions act(MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(
                request.with(user(signIns.loadUserByUsername("officer"))).with(csrf()));
    }
}
