package org.xinghe.desk.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.campaign.CampaignId;
import org.xinghe.identity.Accounts;
import org.xinghe.identity.People;
import org.xinghe.identity.RegisterPerson;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.PostHolderId;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.report.Reports;
import org.xinghe.report.WriteReport;
import org.xinghe.shared.Actor;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class HandoverPagesTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate CHANGE = LocalDate.of(2022, 6, 20);
    private static int societies = 600;

    private final ApplicationContext beans;
    private final SignedIn people;
    private final Posts posts;
    private final Reports reports;
    private final MovedClock clock;
    private final Province province;

    private UnitId unit = UnitId.fresh();
    private Actor former = Actor.SYSTEM;
    private CampaignId campaign = CampaignId.fresh();

    HandoverPagesTests(ApplicationContext beans, SignedIn people, Posts posts, Reports reports, MovedClock clock) {
        this.beans = beans;
        this.people = people;
        this.posts = posts;
        this.reports = reports;
        this.clock = clock;
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        this.province = Province.in(beans);
    }

    @BeforeEach
    void aSocietyWhoseCoordinatorChangesInTheMiddleOfACampaign() {
        clock.moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        societies++;
        unit = beans.getBean(Units.class)
                .open(new OpenUnit(
                        "交接学会" + societies,
                        null,
                        UnitKind.SOCIETY,
                        Level.PROVINCE,
                        RegionCode.of("140000"),
                        province.unit("山西省科学技术协会")));
        former = somebody("前联络", "former.", PostKind.COORDINATOR, LONG_AGO, "13803510001");
        somebody("学会长", "head.", PostKind.LEADER, LONG_AGO, null);
        campaign = province.releasedCampaign("晋科协交〔2022〕%d号".formatted(societies));
        await("the message about it, which goes to whoever holds the post then")
                .until(() -> messagesOf(unit), count -> count > 0);
        clock.moveTo(CHANGE.atTime(9, 0));
        posts.release(former.require(), PostKind.COORDINATOR, unit, CHANGE.minusDays(1));
        somebody("新联络", "new.", PostKind.COORDINATOR, CHANGE, null);
    }

    private long messagesOf(UnitId told) {
        return beans.getBean(JdbcClient.class)
                .sql("select count(*) from notification.message where unit = :unit")
                .param("unit", told.value())
                .query(Long.class)
                .single();
    }

    @Test
    void whoIsNewIsOfferedAllThatIsOpenAndWhomToRingUntilTheyHaveReadIt() throws Exception {
        var home = page("new.", get("/desk"));
        var path = home.select("a[href$=handover]").attr("href");
        assertThat(home.select("a[href$=handover]").text()).isEqualTo("交接学会" + societies);
        var page = page("new.", get(path));

        assertThat(page.select("h1").text()).isEqualTo("岗位交接：联络员");
        assertThat(page.select("#duties li:contains(2022年6月30日) .measure").text())
                .contains("于6月底前报送");
        assertThat(page.select("#messages").text()).contains("通知");
        assertThat(page.select("#contacts li:contains(前任)").text()).isEqualTo("前联络 前任");
        assertThat(page.select("#contacts li:contains(山西省科协宣传调研部), #contacts li:contains(顾长河)"))
                .isNotEmpty();
        assertThat(page.select("#contacts li:contains(通知上的联系人)")).isNotEmpty();
        assertThat(page.select("#done").text()).contains("任用联络员");
        assertThat(page.select("#last").text()).contains("还没有采用过的报送材料");

        people.as("new." + societies, post(path + "/dismissal")).andExpect(redirectedUrl("/desk"));
        assertThat(page("new.", get("/desk")).select("a[href$=handover]")).isEmpty();
        assertThat(page("head.", get("/desk")).select("a[href$=handover]")).isEmpty();
    }

    @Test
    void theFormerHoldersPhoneStandsThereWhileTheyHoldAnotherPost() throws Exception {
        var path = path();
        assertThat(page("new.", get(path)).select("#contacts a[href=tel:13803510001]"))
                .isEmpty();
        posts.appoint(former.require(), PostKind.COORDINATOR, province.unit("山西省天文学会"), null, CHANGE, null);
        assertThat(page("new.", get(path)).select("#contacts a[href=tel:13803510001]"))
                .hasSize(1);
        posts.release(former.require(), PostKind.COORDINATOR, province.unit("山西省天文学会"), CHANGE.minusDays(1));
    }

    @Test
    void theReportThatWasAcceptedLastStandsThereWithItsText() throws Exception {
        var coordinator = actor("new.");
        var leader = actor("head.");
        var report = coordinator.call(() -> reports.open(campaign, unit));
        coordinator.call(() -> reports.change(
                report,
                reports.require(report).version(),
                new WriteReport("去年我们办了星空讲座。", List.of("夜里人最多"), List.of(), List.of("早点借场地"), List.of())));
        leader.call(() -> reports.send(report));
        province.as("officer", () -> reports.accept(report));

        assertThat(page("new.", get(path())).select("#last").text()).contains("去年我们办了星空讲座。", "夜里人最多", "早点借场地");
    }

    @Test
    void aNoteIsLeftForTheNextOneAndWhoWritesSecondIsShownTheOther() throws Exception {
        var path = path();
        people.as(
                        "head." + societies,
                        post(path + "/note").param("version", "0").param("text", "场地找李老师借。"))
                .andExpect(redirectedUrl(path + "#note"));
        assertThat(page("new.", get(path)).select("#note").text()).contains("场地找李老师借。", "学会长");
        var conflict = people.as(
                        "new." + societies,
                        post(path + "/note").param("version", "0").param("text", "我来改"))
                .andExpect(status().isConflict());
        assertThat(Jsoup.parse(conflict.andReturn().getResponse().getContentAsString())
                        .select("#note blockquote, #note textarea")
                        .eachText())
                .containsExactly("场地找李老师借。", "我来改");
        people.as("new." + societies, post(path + "/note").param("version", "1").param("text", "长".repeat(4001)))
                .andExpect(status().isUnprocessableContent());
        people.as("new." + societies, post(path + "/note").param("version", "1").param("text", "两处都记下了"))
                .andExpect(redirectedUrl(path + "#note"));
        assertThat(page("head.", get(path)).select("#note").text()).contains("两处都记下了");
    }

    @Test
    void aHandOverIsThereForWhoActsInThePostAndTheLeaderAlone() throws Exception {
        var path = path();
        for (var stranger : List.of("society", "officer", "taiyuan")) {
            people.as(stranger, get(path)).andExpect(status().isNotFound());
            people.as(stranger, post(path + "/note").param("version", "0").param("text", "x"))
                    .andExpect(status().isNotFound());
            people.as(stranger, post(path + "/dismissal")).andExpect(status().isNotFound());
        }
        people.as("former." + societies, get(path)).andExpect(status().isNotFound());
        var asLeader = page("head.", get(path));
        assertThat(asLeader.select("#duties li")).isNotEmpty();
        assertThat(asLeader.select("#messages, #waiting")).isEmpty();
    }

    @Test
    void anOfficerTakesOverHowTheCampaignStands() throws Exception {
        var holder = posts.at(List.of(province.unit("山西省科学技术协会"))).stream()
                .filter(each -> each.kind() == PostKind.OFFICER)
                .findFirst()
                .orElseThrow();
        var page = parsed(people.as("officer", get("/desk/posts/%s/handover".formatted(holder.id()))));
        assertThat(page.select("#duties a[href*=/campaigns/%s/board]".formatted(campaign)))
                .isNotEmpty();
    }

    private String path() {
        return "/desk/posts/%s/handover".formatted(holding());
    }

    private PostHolderId holding() {
        return posts.at(List.of(unit)).stream()
                .filter(each -> each.person().equals(actor("new.").require()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Actor somebody(String name, String prefix, PostKind kind, LocalDate from, @Nullable String phone) {
        var person = beans.getBean(People.class).register(new RegisterPerson(name, prefix + societies, null, phone));
        beans.getBean(Accounts.class).setPassword(person, Province.PASSWORD);
        posts.appoint(person, kind, unit, null, from, null);
        return Actor.of(person, name);
    }

    private Actor actor(String prefix) {
        var person =
                beans.getBean(People.class).findBySignInName(prefix + societies).orElseThrow();
        return Actor.of(person.id(), person.name());
    }

    private Document page(
            String prefix,
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return parsed(people.as(prefix + societies, request));
    }

    private static Document parsed(ResultActions answer) throws Exception {
        return Jsoup.parse(
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
