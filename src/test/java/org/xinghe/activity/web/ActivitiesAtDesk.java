package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.activity.ActivityCard;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.UnitActivityFilter;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.UnitId;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// What coordinators and leaders type on the pages of activities, and what came of it.
final class ActivitiesAtDesk {

    private static final Pattern PATH = Pattern.compile("/desk/activities/([0-9a-f-]{36})");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final Province province;
    final CampaignId campaign;

    private final UnitActivities own;
    private final SignedIn people;

    ActivitiesAtDesk(ApplicationContext beans) {
        this.province = Province.in(beans);
        this.campaign = beans.getBean(Campaigns.class).running().stream()
                .findFirst()
                .map(running -> running.id())
                .orElseGet(() -> province.releasedCampaign("晋科协活〔2022〕80号"));
        this.own = beans.getBean(UnitActivities.class);
        this.people = beans.getBean(SignedIn.class);
    }

    ResultActions as(String who, MockHttpServletRequestBuilder request) throws Exception {
        return people.as(who, request);
    }

    ResultActions page(String who, String path) throws Exception {
        return as(who, get(path));
    }

    ResultActions act(String who, String path, Map<String, String> typed) throws Exception {
        var request = post(path);
        typed.forEach(request::param);
        return as(who, request);
    }

    ResultActions send(String who, String path, Map<String, String> typed) throws Exception {
        return sendFiles(who, path, typed);
    }

    ResultActions sendFiles(String who, String path, Map<String, String> typed, MockMultipartFile... files)
            throws Exception {
        var request = multipart(path);
        for (var file : files) {
            request.file(file);
        }
        typed.forEach(request::param);
        return people.as(who, request);
    }

    String published(String title) throws Exception {
        return path(send("taiyuan.leader", "/desk/activities", whole(title, "PUBLISH", Map.of())));
    }

    String published(String title, Map<String, String> other) throws Exception {
        return path(send("taiyuan.leader", "/desk/activities", whole(title, "PUBLISH", other)));
    }

    /// The activities of the coordinator's units with this title.
    List<ActivityCard> find(String title) {
        return province.as(
                "taiyuan",
                () -> own.list(new UnitActivityFilter(null, null, title, 1)).cards());
    }

    List<PlannedSession> sessionsOf(String path) {
        return province.as("officer", () -> own.require(idOf(path)).sessions());
    }

    /// What stands in the first session rows of a form that came back.
    Map<String, String> typedIn(ResultActions form, int rows) throws Exception {
        var typed = new HashMap<String, String>();
        for (var row = 1; row <= rows; row++) {
            for (var field : List.of("session", "day", "from", "until", "place")) {
                typed.put(field + row, find(form, "name=\"" + field + row + "\"[^>]*? value=\"([^\"]*)\""));
            }
            typed.put("region" + row, "140100");
        }
        return typed;
    }

    Map<String, String> wholeOf(String unitName, String title, String then, Map<String, String> other) {
        var typed = whole(title, then, other);
        typed.put("unit", province.unit(unitName).toString());
        return typed;
    }

    Map<String, String> whole(String title, String then, Map<String, String> other) {
        var typed = new HashMap<String, String>();
        typed.put("unit", unit().toString());
        typed.put("campaign", campaign.toString());
        typed.put("title", title);
        typed.put("then", then);
        typed.put("mode", "OFFLINE");
        typed.put("kind", "LECTURE");
        typed.put("another", "yes");
        typed.put("summary", "一场报告。");
        typed.put("audience", "市民");
        typed.put("contactName", "李晓");
        typed.put("contactPhone", "0351-5550100");
        typed.put("day1", "2022-05-30");
        typed.put("from1", "09:00");
        typed.put("until1", "11:00");
        typed.put("place1", "科技馆报告厅");
        typed.put("region1", "140100");
        typed.put("address1", "样例路1号");
        typed.putAll(other);
        return typed;
    }

    static Map<String, String> record(Map<String, String> other) {
        var typed = new HashMap<>(Map.of(
                "onSite", "120",
                "onSiteMethod", "HEAD_COUNT",
                "onlineNone", "yes",
                "scienceWorkers", "6",
                "volunteers", "0",
                "text", "座无虚席。"));
        typed.putAll(other);
        return typed;
    }

    RecordActivity recordOf(String path) {
        return Objects.requireNonNull(
                province.as("taiyuan", () -> own.require(idOf(path)).record()));
    }

    ActivityState stateOf(String path) {
        return province.as("officer", () -> own.require(idOf(path)).card().state());
    }

    String versionOf(String path) {
        return String.valueOf(
                province.as("officer", () -> own.require(idOf(path)).version()));
    }

    UnitId unit() {
        return province.unit("太原市科学技术协会");
    }

    static String path(ResultActions answer) {
        var location = Objects.requireNonNull(answer.andReturn().getResponse().getHeader("Location"));
        assertThat(location).matches(PATH);
        return location;
    }

    static String find(ResultActions answer, String pattern) throws Exception {
        var found = Pattern.compile(pattern)
                .matcher(answer.andReturn().getResponse().getContentAsString());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static ActivityId idOf(String path) {
        return ActivityId.of(id(path));
    }

    static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }

    static String freshTitle() {
        return "仰望星河第%d讲".formatted(NUMBER.incrementAndGet());
    }
}
