package org.xinghe.activity.route.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.activity.route.Group;
import org.xinghe.activity.route.RouteGroups;
import org.xinghe.activity.route.RouteStops;
import org.xinghe.activity.route.Stop;
import org.xinghe.campaign.Campaigns;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// Stops and groups as they are typed at the desk.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class RoutePagesTests {

    private final Province province;
    private final Campaigns campaigns;
    private final Activities activities;
    private final RouteStops stops;
    private final RouteGroups groups;
    private final SignedIn people;

    RoutePagesTests(ApplicationContext beans) {
        this.province = Province.in(beans);
        this.campaigns = beans.getBean(Campaigns.class);
        this.activities = beans.getBean(Activities.class);
        this.stops = beans.getBean(RouteStops.class);
        this.groups = beans.getBean(RouteGroups.class);
        this.people = beans.getBean(SignedIn.class);
    }

    @Test
    void whatIsNotRightComesBackWithAllThatWasTyped() throws Exception {
        var id = planned("ROUTE_VISIT");
        send(id, "/stops", stop("迎泽集合点\"<b>", "08:00", "七点半", Map.of("minutes", "很久", "capacity", "0")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("“七点半”不是时间"),
                                containsString("路上的时间“很久”"),
                                containsString("人数“0”"),
                                containsString("value=\"迎泽集合点&#34;&lt;b>\""),
                                containsString("value=\"七点半\""),
                                containsString("13900000009"))));
        assertThat(stops.of(id)).isEmpty();
    }

    @Test
    void aStopThatComesTooEarlyIsRefusedWithTheFiguresAndKeptInTheForm() throws Exception {
        var id = planned("ROUTE_VISIT");
        send(id, "/stops", stop("迎泽集合点", "08:00", "08:20", Map.of("minutes", "40")))
                .andExpect(redirectedUrl(path(id)));
        send(id, "/stops", stop("省科技馆", "08:50", "10:00", Map.of()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("“迎泽集合点”08:20 离开，乘大巴要 40 分钟，最早 09:00 才能到“省科技馆”，而安排的是 08:50 到达"),
                                containsString("value=\"省科技馆\""))));
        send(id, "/stops", stop("省科技馆", "09：00", "10:00", Map.of())).andExpect(redirectedUrl(path(id)));
        var first = stops.of(id).getFirst().id();
        send(id, "/stops/" + first + "/position", Map.of("to", "later")).andExpect(redirectedUrl(path(id)));
        assertThat(stops.of(id)).extracting(Stop::name).containsExactly("省科技馆", "迎泽集合点");
    }

    @Test
    void aVehicleWithTooFewSeatsIsRefusedAndAnInsuranceNeedsItsPolicy() throws Exception {
        var id = planned("VOLUNTEER_ACTION");
        send(id, "/groups", group("45", "44"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("车上只有 44 个座位，这个组有 45 人"), containsString("value=\"晋A00001\""))));
        send(id, "/groups", group("45", "45")).andExpect(redirectedUrl(path(id)));
        var group = groups.of(id).getFirst().id();
        send(id, "/groups/" + group + "/insurance", Map.of("note", "  "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明保险公司和保单号")));
        send(id, "/groups/" + group + "/insurance", Map.of("note", "样例保险 P2022"))
                .andExpect(redirectedUrl(path(id)));
        assertThat(groups.of(id)).allMatch(Group::isInsured);
        people.as("taiyuan", get(path(id) + "/stops/new")).andExpect(status().isNotFound());
    }

    @Test
    void theSecondWriterOfAStopSeesWhatTheOtherSaved() throws Exception {
        var id = planned("ROUTE_VISIT");
        send(id, "/stops", stop("迎泽集合点", "08:00", "08:20", Map.of()));
        var stop = stops.of(id).getFirst();
        var path = "/stops/" + stop.id();
        send(id, path, stop("迎泽公园", "08:00", "08:20", Map.of("version", "1"))).andExpect(redirectedUrl(path(id)));
        send(id, path, stop("迎泽西大街", "08:00", "08:20", Map.of("version", "1")))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                stringContainsInOrder("站点名称", "迎泽公园", "迎泽西大街"),
                                containsString("value=\"迎泽西大街\""),
                                containsString("name=\"version\" value=\"2\""))));
    }

    @Test
    void theContactSheetOpensAsAWorkbookAndNamesWhomToCall() throws Exception {
        var id = planned("ROUTE_VISIT");
        send(id, "/stops", stop("=迎泽集合点", "08:00", "08:20", Map.of("minutes", "40")));
        send(id, "/groups", group("45", "50"));
        send(id, "/emergency-contact", Map.of("name", "值班室", "phone", "0351-5550119"));
        people.as("taiyuan", get(path(id) + "/contacts"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(stringContainsInOrder("值班室 0351-5550119", "=迎泽集合点", "13900000009", "领队甲", "晋A00001")));
        var bytes = people.as("taiyuan", get(path(id) + "/contacts.xlsx"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        var read = (SheetOutcome.Read) Sheets.read(bytes);
        assertThat(read.rows()).hasSize(1);
        assertThat(cells(read)).contains("=迎泽集合点", "讲解员", "13900000009");
    }

    @Test
    void aStrangerFindsNeitherPageNorSheetNorForms() throws Exception {
        var id = planned("ROUTE_VISIT");
        send(id, "/stops", stop("迎泽集合点", "08:00", "08:20", Map.of()));
        var stop = stops.of(id).getFirst().id();
        for (var page : List.of("", "/stops/new", "/stops/" + stop, "/groups/new", "/contacts", "/contacts.xlsx")) {
            people.as("datong", get(path(id) + page)).andExpect(status().isNotFound());
        }
        for (var act : List.of(
                "/stops",
                "/stops/" + stop,
                "/stops/" + stop + "/position?to=later",
                "/stops/" + stop + "/removal",
                "/groups",
                "/emergency-contact")) {
            people.as("datong", post(path(id) + act)).andExpect(status().isNotFound());
        }
        var lecture = planned("LECTURE");
        people.as("taiyuan", get(path(lecture))).andExpect(status().isNotFound());
        people.as("taiyuan", get("/desk/activities/" + id))
                .andExpect(content().string(allOf(containsString("行程与分组"), containsString("路线至少要有两个站点"))));
        people.as("taiyuan", get("/desk/activities/" + lecture))
                .andExpect(content().string(not(containsString("行程与分组"))));
    }

    private ResultActions send(ActivityId id, String act, Map<String, String> typed) throws Exception {
        var request = post(path(id) + act);
        typed.forEach(request::param);
        return people.as("taiyuan", request);
    }

    private ActivityId planned(String kind) {
        var campaign = campaigns.running().stream()
                .findFirst()
                .map(each -> each.id())
                .orElseGet(() -> province.releasedCampaign("晋科协活〔2022〕86号"));
        return province.as(
                "taiyuan",
                () -> activities.plan(new PlanActivity(
                        province.unit("太原市科学技术协会"),
                        campaign,
                        KindCode.of(kind),
                        null,
                        null,
                        "循着科学足迹",
                        "走进三家实验室。",
                        Mode.OFFLINE,
                        "科技工作者",
                        "太联络",
                        "0351-5550123",
                        List.of(),
                        null)));
    }

    private static Map<String, String> stop(String name, String from, String until, Map<String, String> other) {
        var typed = new HashMap<>(Map.of(
                "name",
                name,
                "region",
                "140100",
                "day",
                "2022-05-30",
                "from",
                from,
                "until",
                until,
                "guideName",
                "讲解员",
                "guidePhone",
                "13900000009"));
        typed.putAll(other);
        return typed;
    }

    private static Map<String, String> group(String people, String seats) {
        return Map.of(
                "name", "第1组",
                "leaderName", "领队甲",
                "leaderPhone", "13900000001",
                "capacity", people,
                "plate", "晋A00001",
                "seats", seats,
                "driverName", "司机乙",
                "driverPhone", "13900000002");
    }

    private static List<String> cells(SheetOutcome.Read read) {
        return read.rows().getFirst().cells();
    }

    private static String path(ActivityId id) {
        return "/desk/activities/" + id + "/route";
    }
}
