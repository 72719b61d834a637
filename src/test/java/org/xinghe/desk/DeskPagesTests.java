package org.xinghe.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.AdministratorRole;
import org.xinghe.testing.Province;

@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class DeskPagesTests {

    private final ApplicationContext beans;
    private final MockMvc web;
    private final UserDetailsService signIns;

    DeskPagesTests(ApplicationContext beans, MockMvc web, UserDetailsService signIns) {
        this.beans = beans;
        this.web = web;
        this.signIns = signIns;
    }

    @Test
    void aCoordinatorSeesWhatTheUnitOwesAndAnOfficerHowTheCampaignStands() throws Exception {
        var province = Province.in(beans);
        var campaign = province.releasedCampaign("晋科协测〔2022〕71号");

        var coordinator = page("/desk", "taiyuan");
        assertThat(coordinator.select("h1").text()).isEqualTo("太联络，您好");
        assertThat(coordinator.select("#owed a").eachText()).anyMatch(text -> text.contains("报送"));
        assertThat(coordinator.select("a[href*=board]")).isEmpty();

        var officer = page("/desk", "officer");
        assertThat(officer.select("a[href=/desk/campaigns/%s/board]".formatted(campaign)))
                .hasSize(1);
        assertThat(officer.select("#owed")).isEmpty();
    }

    @Test
    void anAdministratorIsToldTheRoleAndTheWork() throws Exception {
        var province = Province.in(beans);
        beans.getBean(Accounts.class).appoint(province.person("enterprise").require(), AdministratorRole.SECURITY);
        var home = page("/desk", "enterprise");
        assertThat(home.select(".lead").text()).startsWith("安全管理员");
        assertThat(home.select("#ways a").eachAttr("href")).containsExactly("/desk/people", "/desk/administrators");
    }

    @Test
    void aLeaderOfAnIssuerIsShownNoWayThatIsForOfficersOnly() throws Exception {
        var campaign = Province.in(beans).releasedCampaign("晋科协测〔2022〕73号");
        for (var path : new String[] {"/desk", "/desk/campaigns/" + campaign}) {
            assertThat(page(path, "leader.association").select("a[href$=office-reports], a[href$=final-report]"))
                    .isEmpty();
        }
        assertThat(page("/desk/campaigns/" + campaign, "officer").select("main a[href$=final-report]"))
                .hasSize(1);
    }

    @Test
    void historyIsForTheAuditAdministratorAlone() throws Exception {
        var province = Province.in(beans);
        province.releasedCampaign("晋科协测〔2022〕72号");
        for (var stranger : new String[] {"officer", "taiyuan", "leader.association"}) {
            web.perform(get("/desk/history").with(user(signIns.loadUserByUsername(stranger))))
                    .andExpect(status().isNotFound());
        }
        beans.getBean(Accounts.class).appoint(province.person("research").require(), AdministratorRole.AUDIT);

        var all = page("/desk/history?proof=yes", "research");
        assertThat(all.select("tbody tr")).isNotEmpty();
        assertThat(all.select(".message").text()).contains("链条完整");
        var notices = page("/desk/history?kind=notice&who=顾长河&from=1999-01-01&page=x", "research");
        assertThat(notices.select("tbody tr td[data-label=对象]").eachText()).containsOnly("通知");
        assertThat(notices.select("tbody tr td[data-label=人员]").eachText()).containsOnly("顾长河");
        assertThat(page("/desk/history?to=1999-01-01", "research").select("tbody tr"))
                .isEmpty();
    }

    private Document page(String path, String who) throws Exception {
        var response = web.perform(get(path).with(user(signIns.loadUserByUsername(who))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
