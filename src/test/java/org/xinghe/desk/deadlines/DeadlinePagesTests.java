package org.xinghe.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.identity.People;
import org.xinghe.notice.Receipts;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.Posts;
import org.xinghe.organisation.RegionCode;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

@SpringBootTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class DeadlinePagesTests {

    private static final LocalDateTime RELEASE = LocalDateTime.of(2022, 5, 16, 9, 0);
    private static int notices = 7500;

    private final ApplicationContext beans;
    private final SignedIn people;
    private final MockMvc web;
    private final MovedClock clock;
    private final Activities activities;

    private Province province;
    private CampaignId campaign = CampaignId.fresh();

    DeadlinePagesTests(
            ApplicationContext beans, SignedIn people, MockMvc web, MovedClock clock, Activities activities) {
        this.beans = beans;
        this.people = people;
        this.web = web;
        this.clock = clock;
        this.activities = activities;
        clock.moveTo(RELEASE);
        this.province = Province.in(beans);
    }

    @BeforeEach
    void aCampaignThatRuns() {
        clock.moveTo(RELEASE);
        campaign = province.releasedCampaign("晋科协期〔2022〕%d号".formatted(++notices));
    }

    @Test
    void aCoordinatorFindsWhatTheOwnUnitOwesOnItsDaysWithTheWorkingDaysLeft() throws Exception {
        var june = page("taiyuan", "2022-06");
        var last = june.select("#d2022-06-30");
        assertThat(last.select("h2").text()).isEqualTo("2022年6月30日 周四");
        assertThat(last.select(".row .soft").text()).isEqualTo("还有 32 个工作日");
        assertThat(last.select("li p").eachText()).allMatch(text -> text.equals("任务 · 太原市科学技术协会"));
        assertThat(june.select("td:has(a[href*=duties]) .calendar-day").eachText())
                .contains("30");
        assertThat(june.select(".calendar td:has(.calendar-mark:contains(休)) .calendar-day")
                        .eachText())
                .containsExactly("3", "4", "5");
        assertThat(june.select("#pressing li:contains(签收)").eachText())
                .anyMatch(text -> text.contains("待签收，2022年5月16日送达"));
        assertThat(page("taiyuan", "2031-01").text()).contains("工作日按周末推算");
    }

    @Test
    void whatIsDoneLeavesThePressingOnesAndWhatIsOverdueJoinsThem() throws Exception {
        var notice = beans.getBean(Campaigns.class).require(campaign).notice();
        province.as("datong", () -> beans.getBean(Receipts.class).take(notice, province.unit("大同市科学技术协会")));
        assertThat(page("datong", "2022-05", campaign).select("#pressing")).isEmpty();
        clock.moveTo(LocalDateTime.of(2022, 7, 1, 0, 0));
        assertThat(page("datong", "2022-05", campaign).select("#pressing li p").eachText())
                .isNotEmpty()
                .allMatch(text -> text.contains("大同市科学技术协会"));
    }

    @Test
    void anOfficerFindsTheCampaignsDeadlinesWithWhatIsDoneAndOpen() throws Exception {
        var report = beans.getBean(Duties.class).reportDutyOf(campaign).orElseThrow();
        var notice = beans.getBean(Campaigns.class).require(campaign).notice();
        var asked = beans.getBean(Receipts.class).of(notice).size();
        var june = page("officer", "2022-06", campaign);
        assertThat(june.select("#d2022-06-30 li:has(a[href$=duty=%s]) .badge".formatted(report))
                        .text())
                .isEqualTo("已完成 0/%d，还差 %d".formatted(asked, asked));
        assertThat(page("officer", "2022-05", campaign)
                        .select("#d2022-05-16 .badge")
                        .text())
                .isEqualTo("已完成 0/%d，还差 %d".formatted(asked, asked));
        assertThat(page("taiyuan", "2022-06", campaign).select("a[href*=board]"))
                .isEmpty();
    }

    @Test
    void theFileHoldsWholeDaysAndWhatIsCalledOffLeavesIt() throws Exception {
        var held = held("太原的星空讲座");
        var before = file("taiyuan");
        assertThat(before).contains("DTSTART;VALUE=DATE:20220630", "DTSTART;VALUE=DATE:20220530", "太原的星空讲座");
        province.as("taiyuan.leader", () -> activities.cancel(held, "疫情"));
        assertThat(file("taiyuan")).doesNotContain("太原的星空讲座").contains("20220630");
        assertThat(file("research")).doesNotContain("太原");
    }

    @Test
    void theFeedOpensByItsTokenAloneForAsLongAsItAndTheAccountLast() throws Exception {
        var first = open("university");
        assertThat(feed(first)).contains("DTSTART;VALUE=DATE:20220630").doesNotContain("太原");
        var second = open("university");
        web.perform(get(first)).andExpect(status().isNotFound());
        assertThat(feed(second)).contains("20220630");
        web.perform(get("/deadlines/%s.ics".formatted("A".repeat(43)))).andExpect(status().isNotFound());
        web.perform(get("/deadlines/x.ics")).andExpect(status().isNotFound());

        var person = province.person("university").require();
        beans.getBean(Posts.class)
                .release(person, PostKind.COORDINATOR, province.unit("汾河大学科学技术协会"), LocalDate.of(2022, 5, 15));
        assertThat(feed(second)).doesNotContain("VEVENT");
        beans.getBean(Posts.class)
                .appoint(
                        person,
                        PostKind.COORDINATOR,
                        province.unit("汾河大学科学技术协会"),
                        null,
                        LocalDate.of(2022, 5, 16),
                        null);
        assertThat(feed(second)).contains("20220630");

        people.as("university", post("/desk/deadlines/feeds/end")).andExpect(redirectedUrl("/desk/deadlines"));
        web.perform(get(second)).andExpect(status().isNotFound());
        var third = open("enterprise");
        beans.getBean(People.class).deactivate(province.person("enterprise").require());
        web.perform(get(third)).andExpect(status().isNotFound());
        beans.getBean(People.class).activate(province.person("enterprise").require());
    }

    private ActivityId held(String title) {
        var morning = LocalDateTime.of(2022, 5, 30, 9, 0);
        var session =
                new PlannedSession(morning, morning.plusHours(2), "科技馆", RegionCode.of("140100"), "样例路1号", null, 200);
        return province.as(
                "taiyuan",
                () -> activities.plan(new PlanActivity(
                        province.unit("太原市科学技术协会"),
                        campaign,
                        KindCode.OTHER,
                        null,
                        null,
                        title,
                        "一场讲座",
                        Mode.OFFLINE,
                        "公众",
                        "李晓",
                        "0351-0000000",
                        List.of(session),
                        null)));
    }

    private String open(String person) throws Exception {
        var page = people.as(person, post("/desk/deadlines/feeds"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(page).select("#feed").text().replace("http://localhost:8080", "");
    }

    private String feed(String path) throws Exception {
        return unfolded(web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private String file(String person) throws Exception {
        return unfolded(people.as(person, get("/desk/deadlines.ics").param("campaign", campaign.toString()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private static String unfolded(String calendar) {
        assertThat(calendar.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        return calendar.replace("\r\n ", "");
    }

    private Document page(String person, String month) throws Exception {
        return parsed(people.as(person, get("/desk/deadlines").param("month", month)));
    }

    private Document page(String person, String month, CampaignId of) throws Exception {
        return parsed(
                people.as(person, get("/desk/deadlines").param("month", month).param("campaign", of.toString())));
    }

    private static Document parsed(org.springframework.test.web.servlet.ResultActions answer) throws Exception {
        return Jsoup.parse(
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }
}
