package org.xinghe.activity.school.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.PublishedTalk;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.school.ContactRetention;
import org.xinghe.activity.school.SchoolBoard;
import org.xinghe.activity.school.SchoolRequest;
import org.xinghe.activity.school.SchoolTalks;
import org.xinghe.shared.CampaignTime;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// From a school's form to its feedback, and what must not get in.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, MovedClock.class, SignedIn.class})
class SchoolPagesTests {

    private static final LocalDateTime NOON = LocalDateTime.of(2022, 5, 20, 12, 0);

    private final PublishedTalk talks;
    private final SchoolTalks schools;
    private final ContactRetention retention;
    private final UnitActivities activities;
    private final CountedStatements statements;
    private final MovedClock clock;
    private final SignedIn people;
    private final MockMvc web;

    SchoolPagesTests(
            ApplicationContext beans,
            SchoolTalks schools,
            ContactRetention retention,
            UnitActivities activities,
            CountedStatements statements,
            MovedClock clock,
            SignedIn people,
            MockMvc web) {
        this.talks = new PublishedTalk(beans);
        this.schools = schools;
        this.retention = retention;
        this.activities = activities;
        this.statements = statements;
        this.clock = clock;
        this.people = people;
        this.web = web;
    }

    @BeforeEach
    void standAtNoon() {
        clock.moveTo(NOON);
    }

    @Test
    void aSchoolAsksIsMatchedAgreesAndSaysHowItWas() throws Exception {
        var activity = talks.of("SCHOOL_TALK", "科学家精神进校园");
        var link = asked(activity, "太原市样例中学");
        offered(activity, "梁一航", "卫星怎样认路", "0351-5550111");
        assertThat(page(link).text()).contains("待安排");
        assertThat(arrange(activity, "太原市样例中学", "梁一航", "2022-05-30", "14:30").getStatus())
                .isEqualTo(303);
        assertThat(page(link).select("#proposal").text()).contains("梁一航").contains("2022年5月30日 14:30–15:30");
        assertThat(sessionsOf(activity)).hasSize(1);

        send(link + "/confirmation", Map.of()).andExpect(status().isSeeOther());
        send(link + "/confirmation", Map.of()).andExpect(status().isSeeOther());
        assertThat(sessionsOf(activity))
                .extracting(PlannedSession::place, PlannedSession::startsAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("太原市科技馆报告厅", PublishedTalk.MORNING),
                        org.assertj.core.groups.Tuple.tuple("太原市样例中学", LocalDateTime.of(2022, 5, 30, 14, 30)));
        send(link + "/feedback", feedback()).andExpect(status().isUnprocessableContent());

        clock.moveTo(LocalDateTime.of(2022, 5, 30, 16, 0));
        send(link + "/feedback", Map.of("present", "118")).andExpect(status().isUnprocessableContent());
        var withNames = new HashMap<>(feedback());
        withNames.put("text", "提问的有张三、李四、王五");
        send(link + "/feedback", withNames).andExpect(status().isUnprocessableContent());
        send(link + "/feedback", feedback()).andExpect(status().isSeeOther());
        var visit = board(activity).visits().getFirst();
        assertThat(Objects.requireNonNull(visit.feedback()).present()).isEqualTo(118);
        assertThat(visit.picturesAllowed()).isFalse();
        assertThat(deskPage(activity).text()).contains("不得使用能看清面部的照片").contains("到场学生 118 人次");
    }

    @Test
    void noSpeakerStandsInTwoSchoolsAtOnceEvenForTwoActivities() throws Exception {
        var one = talks.of("SCHOOL_TALK", "一地报告");
        var other = talks.of("SCHOOL_TALK", "另一地报告");
        asked(one, "甲校");
        asked(one, "乙校");
        asked(other, "丙校");
        offered(one, "贺忙", "航天", "0351-5550122");
        offered(other, "贺 忙", "航天", "(0351) 5550122");
        assertThat(arrange(one, "甲校", "贺忙", "2022-05-30", "14:00").getStatus()).isEqualTo(303);
        var refused = arrange(one, "乙校", "贺忙", "2022-05-30", "14:59");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("这位报告人那段时间已安排在另一所学校");
        assertThat(arrange(other, "丙校", "贺 忙", "2022-05-30", "13:30").getStatus())
                .isEqualTo(422);
        assertThat(arrange(one, "乙校", "贺忙", "2022-05-30", "15:00").getStatus()).isEqualTo(303);
        assertThat(arrange(one, "甲校", "贺忙", "2022-05-31", "14:00").getStatus()).isEqualTo(422);
    }

    @Test
    void aSchoolMovesRefusesAndCallsOffByItsLinkAndTheSessionGoesWithIt() throws Exception {
        var activity = talks.of("SCHOOL_TALK", "改期与取消");
        var link = asked(activity, "改期小学");
        offered(activity, "程改", "航天", "0351-5550133");
        arrange(activity, "改期小学", "程改", "2022-05-30", "14:00");
        send(link + "/refusal", Map.of("reason", "")).andExpect(status().isUnprocessableContent());
        send(link + "/confirmation", Map.of());
        assertThat(sessionsOf(activity)).hasSize(2);
        send(link + "/other-day", Map.of("day", "2022-06-07", "reason", "当天月考")).andExpect(status().isSeeOther());
        assertThat(sessionsOf(activity)).hasSize(1);
        assertThat(request(activity, "改期小学").days()).containsExactly(java.time.LocalDate.of(2022, 6, 7));
        assertThat(deskPage(activity).text()).contains("学校没有接受").contains("当天月考");

        arrange(activity, "改期小学", "程改", "2022-06-07", "14:00");
        send(link + "/confirmation", Map.of());
        send(link + "/cancellation", Map.of("reason", "学校停课")).andExpect(status().isSeeOther());
        assertThat(sessionsOf(activity)).hasSize(1);
        assertThat(page(link).text()).contains("学校停课");
        send(link + "/confirmation", Map.of()).andExpect(status().isUnprocessableContent());
        assertThat(arrange(activity, "改期小学", "程改", "2022-06-08", "14:00").getStatus())
                .isEqualTo(422);
    }

    @Test
    void formsThatAreForgedRepeatedOversizedOrListPupilsAreNotKept() throws Exception {
        var activity = talks.of("SCHOOL_TALK", "坏表单");
        var typed = typed(activity, "𠮷祥㛃水学校<script>alert(1)</script>");
        var path = "/activities/" + activity.card().slug() + "/school-request";
        var bad = new HashMap<>(typed);
        bad.put("token", "A".repeat(54));
        send(path, bad).andExpect(status().isUnprocessableContent());
        bad.put("token", Objects.requireNonNull(typed.get("token")));
        bad.put("note", "张三、李四、王五");
        var rejected = Jsoup.parse(send(path, bad)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(rejected.select(".message").text()).contains("不收学生姓名");
        assertThat(rejected.select("textarea[name=note]").val()).isEqualTo("张三、李四、王五");
        bad.put("note", "𠮷".repeat(5000));
        send(path, bad).andExpect(status().isUnprocessableContent());
        bad.put("note", "");
        bad.put("website", "http://spam");
        send(path, bad).andExpect(status().isSeeOther());
        assertThat(board(activity).requests()).isEmpty();

        var first =
                send(path, typed).andExpect(status().isSeeOther()).andReturn().getResponse();
        var second =
                send(path, typed).andExpect(status().isSeeOther()).andReturn().getResponse();
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(board(activity).requests()).hasSize(1);
        var shown = deskPage(activity);
        assertThat(shown.text()).contains("𠮷祥㛃水学校<script>alert(1)</script>");
        assertThat(shown.select("main script")).isEmpty();
        for (var code : List.of("x", "0".repeat(32), "F".repeat(32))) {
            web.perform(get("/school-visits/" + code)).andExpect(status().isNotFound());
            send("/school-visits/" + code + "/confirmation", Map.of()).andExpect(status().isNotFound());
        }
    }

    @Test
    void anOfferFromThePublicIsUsedOnlyWhenStaffAcceptIt() throws Exception {
        var activity = talks.of("SCHOOL_TALK", "公开报名");
        asked(activity, "待选小学");
        var path = "/activities/" + activity.card().slug() + "/speaker-offer";
        var typed = new HashMap<>(speaker("宁一凡", "黄河", "0351-5550144"));
        typed.put("token", token(path));
        send(path, typed).andExpect(status().isSeeOther());
        send(path, typed).andExpect(status().isSeeOther());
        assertThat(board(activity).offers()).hasSize(1);
        assertThat(arrange(activity, "待选小学", "宁一凡", "2022-05-30", "14:00").getStatus())
                .isEqualTo(422);
        var offer = board(activity).offers().getFirst().id();
        people.as("taiyuan", post(deskPath(activity) + "/speakers/" + offer + "/acceptance"))
                .andExpect(status().isSeeOther());
        assertThat(arrange(activity, "待选小学", "宁一凡", "2022-05-30", "14:00").getStatus())
                .isEqualTo(303);
    }

    @Test
    void contactsAreErasedWhenTheActivityIsOverForAHundredAndEightyDays() throws Exception {
        var activity = talks.of("SCHOOL_TALK", "留存期限");
        var link = asked(activity, "留存中学");
        offered(activity, "范存", "航天", "0351-5550155");
        clock.moveTo(PublishedTalk.MORNING.plusDays(180));
        retention.erase();
        assertThat(request(activity, "留存中学").contactPhone()).isEqualTo("0351-5550101");
        clock.moveTo(PublishedTalk.MORNING.plusDays(181));
        assertThat(retention.erase()).isGreaterThanOrEqualTo(2);
        assertThat(request(activity, "留存中学").contactPhone()).isNull();
        assertThat(request(activity, "留存中学").contactName()).isNull();
        assertThat(board(activity).offers().getFirst().phone()).isNull();
        assertThat(retention.erase()).isZero();
        assertThat(page(link).text()).contains("留存中学");
    }

    @Test
    void strangersFindNoBoardAndTheBoardAsksTheDatabaseTheSameForOneAndForMany() throws Exception {
        var activity = talks.of("SCHOOL_TALK", "只给协调人看");
        asked(activity, "一校");
        people.as("datong", get(deskPath(activity))).andExpect(status().isNotFound());
        people.as("datong", post(deskPath(activity) + "/speakers")).andExpect(status().isNotFound());
        people.as(
                        "datong",
                        post(deskPath(activity) + "/" + request(activity, "一校").id() + "/refusal")
                                .param("reason", "x"))
                .andExpect(status().isNotFound());
        web.perform(get("/activities/" + talks.of("OPEN_DAY", "没有学校").card().slug() + "/school-request"))
                .andExpect(status().isNotFound());
        offered(activity, "焦一", "航天", "0351-5550166");
        deskPage(activity);
        var few = statements.during(() -> deskPage(activity));
        asked(activity, "二校");
        asked(activity, "三校");
        offered(activity, "焦二", "航天", "0351-5550167");
        arrange(activity, "二校", "焦二", "2022-05-30", "14:00");
        deskPage(activity);
        assertThat(statements.during(() -> deskPage(activity))).isEqualTo(few);
    }

    private static Map<String, String> feedback() {
        return Map.of("present", "118", "method", "HEAD_COUNT", "useful", "5", "pictures", "no", "text", "同学们很爱听");
    }

    private String asked(ActivityDetails activity, String school) throws Exception {
        var location = send("/activities/" + activity.card().slug() + "/school-request", typed(activity, school))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        return Objects.requireNonNull(location).replace("?said=asked", "");
    }

    private Map<String, String> typed(ActivityDetails activity, String school) throws Exception {
        var typed = new HashMap<String, String>();
        typed.put("token", token("/activities/" + activity.card().slug() + "/school-request"));
        typed.put("school", school);
        typed.put("region", "140106");
        typed.put("contactName", "周老师");
        typed.put("contactPhone", "0351-5550101");
        typed.put("grades", "JUNIOR");
        typed.put("topic", "航天、卫星");
        typed.put("way", "EITHER");
        typed.put("pupils", "120");
        typed.put("note", "有投影");
        typed.put("day1", "2022-05-30");
        return typed;
    }

    private static Map<String, String> speaker(String name, String topics, String phone) {
        return Map.of(
                "name", name, "title", "汾河大学教授", "level", "SENIOR", "phone", phone, "topics", topics, "way", "EITHER",
                "regions", "140100");
    }

    private void offered(ActivityDetails activity, String name, String topics, String phone) throws Exception {
        var request = post(deskPath(activity) + "/speakers");
        speaker(name, topics, phone).forEach(request::param);
        people.as("taiyuan", request).andExpect(status().isSeeOther());
    }

    private org.springframework.mock.web.MockHttpServletResponse arrange(
            ActivityDetails activity, String school, String speaker, String day, String from) throws Exception {
        var offer = board(activity).offers().stream()
                .filter(each -> each.name().equals(speaker))
                .findFirst()
                .orElseThrow();
        return people.as(
                        "taiyuan",
                        post(deskPath(activity) + "/"
                                        + request(activity, school).id() + "/visit")
                                .param("speaker", offer.id().toString())
                                .param("day", day)
                                .param("from", from)
                                .param("minutes", "60"))
                .andReturn()
                .getResponse();
    }

    private String token(String path) throws Exception {
        var token = page(path).select("input[name=token]").val();
        clock.moveTo(CampaignTime.localOf(clock.instant()).plusSeconds(3));
        return token;
    }

    private ResultActions send(String path, Map<String, String> typed) throws Exception {
        var request = post(path);
        typed.forEach(request::param);
        return web.perform(request);
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private Document deskPage(ActivityDetails activity) throws Exception {
        return Jsoup.parse(people.as("taiyuan", get(deskPath(activity)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private SchoolBoard board(ActivityDetails activity) {
        return talks.province()
                .as("taiyuan", () -> schools.board(activity.card().id()));
    }

    private SchoolRequest request(ActivityDetails activity, String school) {
        return board(activity).requests().stream()
                .filter(each -> each.school().equals(school))
                .findFirst()
                .orElseThrow();
    }

    private List<PlannedSession> sessionsOf(ActivityDetails activity) {
        return talks.province()
                .as("taiyuan", () -> activities.require(activity.card().id()).sessions());
    }

    private static String deskPath(ActivityDetails activity) {
        return "/desk/activities/" + activity.card().id() + "/schools";
    }
}
