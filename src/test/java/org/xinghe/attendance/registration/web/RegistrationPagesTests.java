package org.xinghe.attendance.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
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
import org.xinghe.activity.ActivityId;
import org.xinghe.attendance.registration.Admission;
import org.xinghe.attendance.registration.Admissions;
import org.xinghe.attendance.registration.Lectures;
import org.xinghe.attendance.registration.QuotaGroup;
import org.xinghe.attendance.registration.RegistrationState;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// What visitors and their units meet in the browser, hostile visitors too.
@ApplicationModuleTest(module = "attendance", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class, MovedClock.class})
class RegistrationPagesTests {

    private final MockMvc web;
    private final SignedIn people;
    private final CountedStatements statements;
    private final MovedClock clock;
    private final Admissions admissions;
    private final Lectures lectures;

    RegistrationPagesTests(
            MockMvc web,
            SignedIn people,
            CountedStatements statements,
            MovedClock clock,
            Admissions admissions,
            ApplicationContext beans) {
        this.web = web;
        this.people = people;
        this.statements = statements;
        this.clock = clock;
        this.admissions = admissions;
        this.lectures = new Lectures(beans);
    }

    @BeforeEach
    void itIsTheDayOfTheNotice() {
        clock.moveTo(Lectures.MORNING.minusDays(14));
    }

    @Test
    void aVisitorRegistersWithoutAnAccountOrASessionAndGetsAPrivatePage() throws Exception {
        var id = lectures.published(3);
        lectures.setUp(id, 5, false);
        var answer = send(id, typed(id, Map.of("name", "𠮷田㛃", "mobile", " １３８ 0000 9001 ")));
        answer.andExpect(status().isSeeOther()).andExpect(header().doesNotExist("Set-Cookie"));
        assertThat(answer.andReturn().getRequest().getSession(false)).isNull();
        var page = location(answer);
        web.perform(get(page))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
                .andExpect(content().string(containsString("𠮷田㛃")))
                .andExpect(content().string(containsString("报名成功")))
                .andExpect(content().string(containsString("<svg viewBox")));
    }

    @Test
    void theSameFormSentTwiceLeadsToTheSamePageAndAKnownNumberIsToldSoWithoutItsCode() throws Exception {
        var id = lectures.published(3);
        lectures.setUp(id, 5, false);
        var typed = typed(id, Map.of("mobile", "13800009002"));
        var page = location(send(id, typed));
        assertThat(location(send(id, typed))).isEqualTo(page);
        send(id, typed(id, Map.of("mobile", "+86 138-0000-9002", "name", "王五")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("这个手机号或邮箱已报名本场次")))
                .andExpect(content().string(containsString("王五")))
                .andExpect(content().string(not(containsString(page))));
    }

    @Test
    void forgedStaleFilledByMachinesOrOversizedFormsAreRefusedAndNothingTypedIsLost() throws Exception {
        var id = lectures.published(3);
        lectures.setUp(id, 5, false);
        var other = lectures.published(1);
        lectures.setUp(other, 5, false);
        for (var token : List.of("", "x", "A".repeat(54), token(other))) {
            send(id, typed(id, Map.of("token", token, "name", "李四")))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("请再提交一次")))
                    .andExpect(content().string(containsString("value=\"李四\"")));
        }
        send(id, typed(id, Map.of("website", "https://spam.example"))).andExpect(status().isUnprocessableContent());
        send(id, typed(id, Map.of("name", "长".repeat(51)))).andExpect(status().isUnprocessableContent());
        send(id, typed(id, Map.of("name", "<script>alert(1)</script>", "mobile", "1")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(not(containsString("<script>alert"))));
        var huge = send(id, typed(id, Map.of("name", "𠮷".repeat(60_000))))
                .andReturn()
                .getResponse();
        assertThat(huge.getStatus()).isEqualTo(422);
        assertThat(huge.getContentAsString(StandardCharsets.UTF_8).length()).isLessThan(60_000);
        for (var session : List.of("no-uuid", UUID.randomUUID().toString(), "'; drop table x; --")) {
            send(id, typed(id, Map.of("session", session))).andExpect(status().isUnprocessableContent());
        }
        for (var heads : List.of("0", "-1", "6", "1e3", "999999999999")) {
            send(id, typed(id, Map.of("heads", heads))).andExpect(status().isUnprocessableContent());
        }
        send(id, typed(id, Map.of("group", "g9"))).andExpect(status().isUnprocessableContent());
        send(id, typed(id, Map.of("mobile", "", "email", "nobody"))).andExpect(status().isUnprocessableContent());
        send(id, typed(id, Map.of("name", "\u0000\u202e"))).andExpect(status().isUnprocessableContent());
        clock.moveTo(Lectures.MORNING.minusDays(13));
        assertThat(admissions.confirmed(lectures.session(id))).isEmpty();
    }

    @Test
    void aChildUnder14NeedsItsGuardianAndLeavesAsLittleAsPossible() throws Exception {
        var id = lectures.published(3);
        lectures.setUp(id, 5, false);
        var child = Map.of("ageBand", "UNDER_14", "organisation", "某小学", "mobile", "13800009003");
        send(id, typed(id, child))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请填写监护人姓名")))
                .andExpect(content().string(containsString("须由监护人同意")));
        var consented = new HashMap<>(child);
        consented.putAll(Map.of("guardian", "赵母", "consent", "yes"));
        send(id, typed(id, consented)).andExpect(status().isSeeOther());
        people.as("taiyuan", get("/desk/activities/" + id + "/registrations"))
                .andExpect(content().string(containsString("监护人 赵母")))
                .andExpect(content().string(not(containsString("某小学"))));
    }

    @Test
    void whoWaitsSeesThePlaceInTheListLeavesItByTheLinkAndTheNextMovesUp() throws Exception {
        var id = lectures.published(1);
        lectures.setUp(id, 5, false);
        var first = location(send(id, typed(id, Map.of())));
        var second = location(send(id, typed(id, Map.of())));
        var third = location(send(id, typed(id, Map.of())));
        says(third, "您前面还有 1 份候补");
        web.perform(post(second + "/cancellation")).andExpect(status().isSeeOther());
        says(third, "您前面还有 0 份候补");
        web.perform(post(first + "/heads").param("heads", "2"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("没有这么多空位")));
        web.perform(post(first + "/cancellation")).andExpect(status().isSeeOther());
        says(third, "候补成功");
        web.perform(get(third + "/calendar.ics"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("STATUS:CONFIRMED")))
                .andExpect(content().string(not(containsString(third.substring(15)))));
        web.perform(get(first + "/calendar.ics")).andExpect(content().string(containsString("STATUS:CANCELLED")));
        clock.moveTo(Lectures.MORNING.plusHours(3));
        web.perform(post(third + "/erasure")).andExpect(status().isSeeOther());
        says(third, "我的报名");
        web.perform(get(third)).andExpect(content().string(not(containsString("观众"))));
    }

    @Test
    void aCodeThatNobodyWasGivenOpensNothing() throws Exception {
        for (var code : List.of("x", "A".repeat(24), "A".repeat(65), "..%2f..%2fetc", "'or'1'='1")) {
            web.perform(get(java.net.URI.create("/registrations/" + code.replace("'", "%27"))))
                    .andExpect(result ->
                            assertThat(result.getResponse().getStatus()).isIn(302, 400, 404));
        }
        web.perform(post("/registrations/" + "A".repeat(24) + "/cancellation")).andExpect(status().isNotFound());
    }

    @Test
    void anActivityWithoutASetupOrNotPublicTakesNobody() throws Exception {
        var id = lectures.published(3);
        web.perform(get("/activities/" + slug(id) + "/registration")).andExpect(status().isNotFound());
    }

    @Test
    void theUnitSetsRegistrationUpKeepsWhatWasTypedAndSeesWhoSavedFirst() throws Exception {
        var id = lectures.published(10);
        var path = "/desk/activities/" + id + "/registration";
        people.as("taiyuan", post(path).params(setup(Map.of("groupPlaces1", "11"))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("预留名额合计 11，超过了最小一场的限额 10")))
                .andExpect(content().string(containsString("素食吗")));
        people.as("taiyuan", post(path).params(setup(Map.of()))).andExpect(status().isSeeOther());
        people.as("taiyuan", post(path).params(setup(Map.of())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("这期间有人改过报名设置")));
        people.as("datong", get(path)).andExpect(status().isNotFound());
        people.as("datong", post(path).params(setup(Map.of()))).andExpect(status().isNotFound());
        web.perform(get("/activities/" + slug(id) + "/registration"))
                .andExpect(content().string(containsString("素食吗")))
                .andExpect(content().string(containsString("用途：订餐")))
                .andExpect(content().string(containsString("青年科技工作者")))
                .andExpect(content().string(containsString("30 天后自动删除")));
        people.as("taiyuan", get("/desk/activities/" + id)).andExpect(content().string(containsString("已报 0/10 人")));
    }

    @Test
    void theUnitDecidesInOneGoTakesTheListAwayAndStrangersFindNothing() throws Exception {
        var id = lectures.published(10);
        lectures.setUp(id, 5, true, new QuotaGroup("g1", "青年科技工作者", 5));
        location(send(id, typed(id, Map.of("name", "=HYPERLINK(\"x\")", "group", "g1"))));
        location(send(id, typed(id, Map.of("name", "孙八"))));
        var list = "/desk/activities/" + id + "/registrations";
        var page = Jsoup.parse(people.as("taiyuan", get(list))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        var ids = page.select("input[name=only]").eachAttr("value").toArray(String[]::new);
        assertThat(ids).hasSize(2);
        people.as("taiyuan", post(list + "/decline").param("only", ids[0]))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明原因")));
        people.as("taiyuan", post(list + "/approval")).andExpect(status().isUnprocessableContent());
        people.as("datong", post(list + "/approval").param("only", ids)).andExpect(status().isNotFound());
        people.as("datong", get(list)).andExpect(status().isNotFound());
        people.as("datong", get(list + "/download.xlsx")).andExpect(status().isNotFound());
        people.as("taiyuan", post(list + "/approval").param("only", ids)).andExpect(status().isSeeOther());
        assertThat(admissions.confirmed(lectures.session(id)))
                .extracting(Admission::state)
                .containsExactly(RegistrationState.CONFIRMED, RegistrationState.CONFIRMED);
        var bytes = people.as("taiyuan", get(list + "/download.xlsx?sort=NAME"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Sheets.read(bytes)).isInstanceOf(SheetOutcome.Read.class);
        assertThat(Sheets.read(bytes).toString()).contains("HYPERLINK").contains("孙八");
    }

    @Test
    void theListRunsTheSameStatementsForFewAndMany() throws Exception {
        var id = lectures.published(40);
        lectures.setUp(id, 5, false);
        location(send(id, typed(id, Map.of())));
        var list = "/desk/activities/" + id + "/registrations";
        people.as("taiyuan", get(list)).andExpect(status().isOk());
        var few = statements.during(() -> people.as("taiyuan", get(list)));
        for (var number = 0; number < 12; number++) {
            location(send(id, typed(id, Map.of())));
        }
        assertThat(statements.during(() -> people.as("taiyuan", get(list)))).isEqualTo(few);
    }

    private void says(String page, String text) throws Exception {
        web.perform(get(page)).andExpect(status().isOk()).andExpect(content().string(containsString(text)));
    }

    private ResultActions send(ActivityId id, Map<String, String> typed) throws Exception {
        var request = post("/activities/" + slug(id) + "/registration");
        typed.forEach(request::param);
        return web.perform(request);
    }

    private Map<String, String> typed(ActivityId id, Map<String, String> other) throws Exception {
        var typed = new HashMap<>(Map.of(
                "request", UUID.randomUUID().toString(),
                "session", lectures.session(id).toString(),
                "name", "观众",
                "mobile", lectures.mobile(),
                "heads", "1"));
        typed.put("token", token(id));
        typed.putAll(other);
        return typed;
    }

    /// The token of a fresh form, a minute later: nobody types faster than two seconds.
    private String token(ActivityId id) throws Exception {
        var page = web.perform(get("/activities/" + slug(id) + "/registration"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        clock.moveTo(org.xinghe.shared.CampaignTime.localOf(clock.instant()).plusSeconds(3));
        return Jsoup.parse(page).select("input[name=token]").attr("value");
    }

    private String slug(ActivityId id) {
        return lectures.standing(id).slug();
    }

    private static String location(ResultActions answer) {
        var location = Objects.requireNonNull(answer.andReturn().getResponse().getHeader("Location"));
        assertThat(location).matches("/registrations/[A-Za-z0-9_-]{24}");
        return location;
    }

    private static org.springframework.util.MultiValueMap<String, String> setup(Map<String, String> other) {
        var typed = new org.springframework.util.LinkedMultiValueMap<String, String>();
        typed.setAll(Map.of(
                "version", "0",
                "contact", "EITHER",
                "organisation", "MAY",
                "titleLevel", "MAY",
                "ageBand", "MUST",
                "largestGroup", "30",
                "releaseHours", "24",
                "retentionDays", "30"));
        typed.setAll(Map.of(
                "groupKey1", "",
                "groupLabel1", "青年科技工作者",
                "groupPlaces1", "4",
                "questionId1", "",
                "questionText1", "素食吗",
                "questionPurpose1", "订餐",
                "questionChoices1", "是\n否"));
        typed.setAll(other);
        return typed;
    }
}
