package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.activity.web.ActivitiesAtDesk.freshTitle;
import static org.xinghe.activity.web.ActivitiesAtDesk.id;
import static org.xinghe.activity.web.ActivitiesAtDesk.path;
import static org.xinghe.activity.web.ActivitiesAtDesk.record;
import static org.xinghe.activity.web.ActivitiesAtDesk.says;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.xinghe.activity.ActivityFigures;
import org.xinghe.activity.ActivityState;
import org.xinghe.campaign.Campaigns;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// The list of activities, and that strangers find neither pages nor acts.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class ActivityPagesTests {

    private final ApplicationContext beans;
    private final CountedStatements statements;
    private final MockMvc web;
    private final ActivitiesAtDesk desk;

    ActivityPagesTests(ApplicationContext beans, CountedStatements statements, MockMvc web) {
        this.beans = beans;
        this.statements = statements;
        this.web = web;
        this.desk = new ActivitiesAtDesk(beans);
    }

    @Test
    void forAStrangerNoneOfItsPagesAndActsIsThere() throws Exception {
        var path = path(desk.send("taiyuan", "/desk/activities", desk.whole(freshTitle(), "SUBMIT", Map.of())));
        for (var page : List.of(path, path + "/edit", path + "/record")) {
            desk.page("datong", page).andExpect(status().isNotFound());
        }
        for (var act : List.of("/submission", "/approval", "/return", "/cancellation")) {
            desk.act("datong", path + act, Map.of("reason", "x")).andExpect(status().isNotFound());
        }
        desk.send("datong", path + "/plan", desk.whole("x", "SAVE", Map.of())).andExpect(status().isNotFound());
        desk.send("datong", path + "/record", record(Map.of())).andExpect(status().isNotFound());
        desk.send("datong", "/desk/activities", desk.whole("x", "SAVE", Map.of()))
                .andExpect(status().isNotFound());
        desk.page("datong", "/desk/activities/new?unit=" + desk.unit()).andExpect(status().isNotFound());
        desk.page("datong", "/desk/approvals").andExpect(status().isNotFound());
        desk.act("datong.leader", "/desk/approvals", Map.of("only", id(path))).andExpect(status().isNotFound());
        desk.page("datong.leader", "/desk/activities").andExpect(content().string(not(containsString(id(path)))));
        web.perform(get(path)).andExpect(status().is3xxRedirection());
        assertThat(desk.stateOf(path)).isEqualTo(ActivityState.SUBMITTED);
    }

    @Test
    void anActivityIsLetCountForARunningCampaignMoreAndForNoneThatIsNotOut() throws Exception {
        var path = desk.published(freshTitle());
        var province = Province.in(beans);
        var other = province.releasedCampaign("晋科协同〔2022〕1号");
        var prepared = beans.getBean(Campaigns.class)
                .ofNotice(province.confirmedNotice("晋科协同〔2022〕2号"))
                .orElseThrow()
                .id();
        assertThat(joinable(path)).contains(other.toString()).doesNotContain(prepared.toString());

        desk.act("taiyuan", path + "/campaigns", Map.of("campaign", prepared.toString()))
                .andExpect(status().isNotFound());
        desk.act("datong", path + "/campaigns", Map.of("campaign", other.toString()))
                .andExpect(status().isNotFound());
        desk.act("taiyuan", path + "/campaigns", Map.of("campaign", other.toString()))
                .andExpect(status().isSeeOther());

        assertThat(joinable(path)).doesNotContain(other.toString());
        assertThat(beans.getBean(ActivityFigures.class).total(other).activities())
                .isEqualTo(1);
    }

    private List<String> joinable(String path) throws Exception {
        var html = desk.page("taiyuan", path).andReturn().getResponse().getContentAsString();
        return Jsoup.parse(html).select("#campaigns option").eachAttr("value");
    }

    @Test
    void theListIsDownloadedWithTheNumbersOfItsRecordsAndOnlyOnesOwn() throws Exception {
        var title = freshTitle();
        var path = desk.published(title);
        desk.send("taiyuan", path + "/record", record(Map.of("version", desk.versionOf(path))));

        assertThat(downloaded("taiyuan", title))
                .containsExactly(List.of(
                        title,
                        "太原市科学技术协会",
                        "已填记录",
                        "线下",
                        "2022-05-30 09:00",
                        "科技馆报告厅",
                        "1",
                        "120",
                        "现场清点",
                        "",
                        "",
                        "6",
                        "0"));
        assertThat(downloaded("datong", title)).isEmpty();
    }

    @Test
    void aListOfManyTakesNoMoreStatementsThanAListOfOne() throws Exception {
        var name = freshTitle() + "·长单";
        desk.published(name + "甲");
        var one = statementsOf(name);
        desk.published(name + "乙");
        desk.published(name + "丙");
        assertThat(statementsOf(name)).isEqualTo(one);
    }

    @Test
    void theListSpeaksEnglishToo() throws Exception {
        desk.as("taiyuan", get("/desk/activities").cookie(new Cookie("language", "en")))
                .andExpect(status().isOk())
                .andExpect(says("Plan an activity"));
    }

    /// The first visit may still write to the session: it is not counted.
    private int statementsOf(String text) throws Exception {
        desk.page("taiyuan", "/desk/activities").andExpect(status().isOk());
        return statements.during(
                () -> desk.page("taiyuan", "/desk/activities?text=" + text).andExpect(status().isOk()));
    }

    private List<List<String>> downloaded(String who, String text) throws Exception {
        var bytes = desk.page(who, "/desk/activities/download.xlsx?text=" + text)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return ((SheetOutcome.Read) Sheets.read(bytes))
                .rows().stream().map(row -> row.cells()).toList();
    }
}
