package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.xinghe.activity.ActivityFilter;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.UnitActivities;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.document.SheetOutcome;
import org.xinghe.document.Sheets;
import org.xinghe.media.SentPictures;
import org.xinghe.organisation.UnitId;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.Province;

@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ActivityPagesTests {

    private static final Pattern PATH = Pattern.compile("/desk/activities/([0-9a-f-]{36})");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, Cookie> SESSIONS = new HashMap<>();
    private static @Nullable CampaignId campaign;

    private final ApplicationContext beans;
    private final PublishedActivities published;
    private final UnitActivities own;
    private final Duties duties;
    private final MockMvc web;
    private final Province province;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static CountedStatements countedStatements() {
            return new CountedStatements();
        }
    }

    ActivityPagesTests(
            ApplicationContext beans, PublishedActivities published, UnitActivities own, Duties duties, MockMvc web) {
        this.beans = beans;
        this.published = published;
        this.own = own;
        this.duties = duties;
        this.web = web;
        this.province = Province.in(beans);
    }

    @BeforeEach
    void aCampaignRuns() {
        if (beans.getBean(Campaigns.class).running().isEmpty()) {
            campaign = province.releasedCampaign("晋科协活〔2022〕80号");
        }
    }

    @Test
    void anActivityGoesFromDutyOverReturnAndApprovalToThePublic() throws Exception {
        var title = freshTitle();
        var duty = duties.owedBy(unit()).stream()
                .filter(owed -> owed.duty().kind() == DutyKind.ACTIVITY)
                .findFirst()
                .orElseThrow()
                .duty();
        page("taiyuan", "/desk/activities/new?duty=" + duty.id())
                .andExpect(status().isOk())
                .andExpect(says(duty.sentence()))
                .andExpect(says("太原市科学技术协会"));
        var path = path(send(
                        "taiyuan",
                        "/desk/activities",
                        whole(title, "SUBMIT", Map.of("duty", duty.id().toString())))
                .andExpect(status().isSeeOther()));

        page("taiyuan.leader", "/desk/approvals").andExpect(says(title)).andExpect(says("已等 0 小时"));
        act("taiyuan.leader", path + "/return", Map.of("reason", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请写明原因"));
        act("taiyuan.leader", path + "/return", Map.of("reason", "请写明报告人", "queue", "yes"))
                .andExpect(redirectedUrl("/desk/approvals"));

        page("taiyuan", path).andExpect(says("请写明报告人")).andExpect(says("已退回"));
        page("taiyuan", "/desk/activities?state=RETURNED").andExpect(says("修改后再提交"));
        var changed = whole(title, "SUBMIT", Map.of("summary", "陆教授讲银河。", "version", versionOf(path)));
        send("taiyuan", path + "/plan", changed).andExpect(redirectedUrl(path));
        assertThat(published.list(ofTitle(title)).total()).isZero();

        act("taiyuan.leader", "/desk/approvals", Map.of("only", id(path))).andExpect(redirectedUrl("/desk/approvals"));
        assertThat(published.list(ofTitle(title)).cards())
                .extracting(card -> card.summary())
                .containsExactly("陆教授讲银河。");
        page("taiyuan", path)
                .andExpect(says("公开页面"))
                .andExpect(content().string(stringContainsInOrder("审批通过并发布", "退回修改", "原因：请写明报告人", "策划了活动")));
    }

    @Test
    void whatIsNotRightComesBackWithAllThatWasTypedAndThePosterThatWasSent() throws Exception {
        var title = freshTitle();
        var typed = whole(title, "SUBMIT", Map.of("day1", "五月三十", "capacity1", "许多", "summary", "银河\"<b>"));
        var back = sendFiles("taiyuan", "/desk/activities", typed, poster("海报.png", Color.PINK))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("“五月三十”不是日期"),
                                containsString("可容纳人数“许多”"),
                                containsString("value=\"" + title + "\""),
                                containsString("value=\"五月三十\""),
                                containsString("银河\"&lt;b"),
                                containsString("样例路1号"))));
        var poster = find(back, "name=\"poster\" value=\"([0-9a-f-]{36})\"");

        var path = path(send("taiyuan", "/desk/activities", whole(title, "SAVE", Map.of("poster", poster)))
                .andExpect(status().isSeeOther()));
        assertThat(province.as("taiyuan", () -> own.require(idOf(path)).poster()))
                .hasToString(poster);
    }

    @Test
    void aFileThatIsNoPictureIsNamedWithItsReasonAndTheGoodOnesStay() throws Exception {
        var path = published(freshTitle());
        var back = sendFiles(
                        "taiyuan",
                        path + "/record",
                        record(Map.of("version", versionOf(path))),
                        picture("现场1.jpg", SentPictures.plain("jpg", 640, 480, Color.YELLOW)),
                        picture("名单.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)),
                        picture("空.jpg", new byte[0]),
                        picture("太大.jpg", new byte[20 * 1024 * 1024 + 1]))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("「名单.pdf」不是图片"),
                                containsString("「空.jpg」是空文件"),
                                containsString("「太大.jpg」超过 20 MB"),
                                containsString("座无虚席。"))));
        var kept = find(back, "name=\"pictures\" value=\"([0-9a-f-]{36})\"");

        send("taiyuan", path + "/record", record(Map.of("version", versionOf(path), "pictures", kept)))
                .andExpect(redirectedUrl(path));
        assertThat(recordOf(path).pictures()).extracting(Object::toString).containsExactly(kept);
    }

    @Test
    void aPhonesPictureLosesThePlaceItWasTakenOnItsWayToThePublic() throws Exception {
        var path = published(freshTitle());
        var sent = SentPictures.phonePhotograph(800, 600);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("Exif");

        sendFiles("taiyuan", path + "/record", record(Map.of("version", versionOf(path))), picture("IMG_1.jpg", sent))
                .andExpect(redirectedUrl(path));

        var picture = recordOf(path).pictures().getFirst();
        for (var size : List.of("thumbnail", "page", "full")) {
            var shown = web.perform(get("/media/%s/%s.jpg".formatted(picture, size)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            assertThat(new String(shown, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        }
    }

    @Test
    void aRecordIsPutRightWithAReasonThatHistoryKeeps() throws Exception {
        var path = published(freshTitle());
        send("taiyuan", path + "/record", record(Map.of("version", versionOf(path))))
                .andExpect(redirectedUrl(path));

        page("taiyuan", path + "/record").andExpect(says("更正活动记录")).andExpect(says("value=\"120\""));
        var without = record(Map.of("version", versionOf(path), "onSite", "98"));
        send("taiyuan", path + "/record", without)
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请写明为什么更正"));
        var with = record(Map.of("version", versionOf(path), "onSite", "98", "reason", "核对了签到表"));
        send("taiyuan", path + "/record", with).andExpect(redirectedUrl(path));

        assertThat(recordOf(path))
                .isEqualTo(new RecordActivity(
                        98, CountingMethod.HEAD_COUNT, null, null, 6, 0, "座无虚席。", List.of(), List.of()));
        page("taiyuan", path)
                .andExpect(content()
                        .string(allOf(
                                containsString("更正了活动记录"),
                                containsString("现场 98 人次 · 现场清点"),
                                containsString("原因：核对了签到表"),
                                not(containsString("HEAD_COUNT")))));
    }

    @Test
    void theSecondWriterOfAPlanSeesWhatTheOtherChangedAndLosesNothing() throws Exception {
        var title = freshTitle();
        var path = path(send("taiyuan", "/desk/activities", whole(title, "SAVE", Map.of())));
        var opened = versionOf(path);
        send("taiyuan.leader", path + "/plan", whole(title, "SAVE", Map.of("version", opened, "place1", "市图书馆")))
                .andExpect(redirectedUrl(path));

        var mine = whole(title, "SAVE", Map.of("version", opened, "audience", "高校师生"));
        var back = send("taiyuan", path + "/plan", mine)
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("有人先保存了"),
                                stringContainsInOrder("面向人群", "市民", "高校师生"),
                                stringContainsInOrder("第 1 场", "市图书馆", "科技馆报告厅"),
                                containsString("value=\"高校师生\""))));
        var now = find(back, "name=\"version\" value=\"(\\d+)\"");
        send("taiyuan", path + "/plan", whole(title, "SAVE", Map.of("version", now, "audience", "高校师生")))
                .andExpect(redirectedUrl(path));
        assertThat(province.as("taiyuan", () -> own.require(idOf(path)).audience()))
                .isEqualTo("高校师生");
    }

    @Test
    void theSecondWriterOfARecordSeesWhatTheOtherChangedAndLosesNothing() throws Exception {
        var path = published(freshTitle());
        var opened = versionOf(path);
        send("taiyuan.leader", path + "/record", record(Map.of("version", opened, "onSite", "98")));
        send("taiyuan", path + "/record", record(Map.of("version", opened, "onSite", "120")))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                stringContainsInOrder("现场参加", "98 · 现场清点", "120 · 现场清点"),
                                containsString("value=\"120\""))));
        assertThat(recordOf(path).onSite()).isEqualTo(98);
    }

    @Test
    void forAStrangerNoneOfItsPagesAndActsIsThere() throws Exception {
        var path = path(send("taiyuan", "/desk/activities", whole(freshTitle(), "SUBMIT", Map.of())));
        for (var page : List.of(path, path + "/edit", path + "/record")) {
            page("datong", page).andExpect(status().isNotFound());
        }
        for (var act : List.of("/submission", "/approval", "/return", "/cancellation")) {
            act("datong", path + act, Map.of("reason", "x")).andExpect(status().isNotFound());
        }
        send("datong", path + "/plan", whole("x", "SAVE", Map.of())).andExpect(status().isNotFound());
        send("datong", path + "/record", record(Map.of())).andExpect(status().isNotFound());
        send("datong", "/desk/activities", whole("x", "SAVE", Map.of())).andExpect(status().isNotFound());
        page("datong", "/desk/activities/new?unit=" + unit()).andExpect(status().isNotFound());
        page("datong", "/desk/approvals").andExpect(status().isNotFound());
        act("datong.leader", "/desk/approvals", Map.of("only", id(path))).andExpect(status().isNotFound());
        page("datong.leader", "/desk/activities").andExpect(content().string(not(containsString(id(path)))));
        web.perform(get(path)).andExpect(status().is3xxRedirection());
        assertThat(stateOf(path)).isEqualTo(ActivityState.SUBMITTED);
    }

    @Test
    void aLeaderApprovesChosenOnesAtOnceAndThoseLeftOutStay() throws Exception {
        var first = path(send("datong", "/desk/activities", ofDatong(freshTitle())));
        var second = path(send("datong", "/desk/activities", ofDatong(freshTitle())));
        var left = path(send("datong", "/desk/activities", ofDatong(freshTitle())));
        web.perform(post("/desk/approvals").cookie(session("datong.leader")).with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请先勾选"));
        web.perform(post("/desk/approvals")
                        .cookie(session("datong.leader"))
                        .param("chosen", id(first), id(second))
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/approvals"));
        page("datong.leader", "/desk/approvals").andExpect(says(id(left)));
        assertThat(List.of(stateOf(first), stateOf(second), stateOf(left)))
                .containsExactly(ActivityState.PUBLISHED, ActivityState.PUBLISHED, ActivityState.SUBMITTED);
    }

    @Test
    void aCoordinatorDoesNotPublishWhereThereIsALeaderAndALeaderDoesAtOnce() throws Exception {
        var title = freshTitle();
        send("taiyuan", "/desk/activities", whole(title, "PUBLISH", Map.of()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("这要由本单位负责人决定"));
        var path = path(send("taiyuan.leader", "/desk/activities", whole(freshTitle(), "PUBLISH", Map.of())));
        assertThat(stateOf(path)).isEqualTo(ActivityState.PUBLISHED);
    }

    @Test
    void aSessionOutsideThePeriodIsSaidAndNotRefused() throws Exception {
        var path =
                path(send("taiyuan", "/desk/activities", whole(freshTitle(), "SUBMIT", Map.of("day1", "2022-08-30"))));
        page("taiyuan", path).andExpect(says("2022年8月30日的场次不在通知规定的活动时间之内"));
    }

    @Test
    void whatIsToComeIsNotPutOnRecordYet() throws Exception {
        var path = path(send(
                "taiyuan.leader", "/desk/activities", whole(freshTitle(), "PUBLISH", Map.of("day1", "2099-05-30"))));
        page("taiyuan", path + "/record").andExpect(redirectedUrl(path));
        send("taiyuan", path + "/record", record(Map.of("version", versionOf(path))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("活动还没有开始"));
    }

    @Test
    void anActivityIsCalledOffWithAReason() throws Exception {
        var path = published(freshTitle());
        act("taiyuan", path + "/cancellation", Map.of("reason", "下雨"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("这要由本单位负责人决定"));
        act("taiyuan.leader", path + "/cancellation", Map.of("reason", "下雨")).andExpect(redirectedUrl(path));
        page("taiyuan", path).andExpect(says("已取消，原因：")).andExpect(says("下雨"));
    }

    @Test
    void theListIsDownloadedWithTheNumbersOfItsRecordsAndOnlyOnesOwn() throws Exception {
        var title = freshTitle();
        var path = published(title);
        send("taiyuan", path + "/record", record(Map.of("version", versionOf(path))));

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
        published(name + "甲");
        var one = statementsOf(name);
        published(name + "乙");
        published(name + "丙");
        assertThat(statementsOf(name)).isEqualTo(one);
    }

    @Test
    void theListSpeaksEnglishToo() throws Exception {
        web.perform(get("/desk/activities").cookie(session("taiyuan"), new Cookie("language", "en")))
                .andExpect(status().isOk())
                .andExpect(says("Plan an activity"));
    }

    private int statementsOf(String text) throws Exception {
        return CountedStatements.during(
                () -> page("taiyuan", "/desk/activities?text=" + text).andExpect(status().isOk()));
    }

    private List<List<String>> downloaded(String who, String text) throws Exception {
        var bytes = page(who, "/desk/activities/download.xlsx?text=" + text)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return ((SheetOutcome.Read) Sheets.read(bytes))
                .rows().stream().map(row -> row.cells()).toList();
    }

    private String published(String title) throws Exception {
        return path(send("taiyuan.leader", "/desk/activities", whole(title, "PUBLISH", Map.of())));
    }

    private Map<String, String> ofDatong(String title) {
        return whole(title, "SUBMIT", Map.of("unit", province.unit("大同市科学技术协会").toString()));
    }

    private Map<String, String> whole(String title, String then, Map<String, String> other) {
        var typed = new HashMap<String, String>();
        typed.put("unit", unit().toString());
        typed.put("campaign", Objects.requireNonNull(campaign).toString());
        typed.put("title", title);
        typed.put("then", then);
        typed.put("mode", "OFFLINE");
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

    private static Map<String, String> record(Map<String, String> other) {
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

    private RecordActivity recordOf(String path) {
        return Objects.requireNonNull(
                province.as("taiyuan", () -> own.require(idOf(path)).record()));
    }

    private ActivityState stateOf(String path) {
        return province.as("officer", () -> own.require(idOf(path)).card().state());
    }

    private String versionOf(String path) {
        return String.valueOf(
                province.as("officer", () -> own.require(idOf(path)).version()));
    }

    private UnitId unit() {
        return province.unit("太原市科学技术协会");
    }

    private ActivityFilter ofTitle(String title) {
        return new ActivityFilter(campaign, null, null, null, null, null, title, 1);
    }

    private ResultActions page(String who, String path) throws Exception {
        return web.perform(get(path).cookie(session(who)));
    }

    private ResultActions act(String who, String path, Map<String, String> typed) throws Exception {
        var request = post(path).cookie(session(who)).with(csrf());
        typed.forEach(request::param);
        return web.perform(request);
    }

    private ResultActions send(String who, String path, Map<String, String> typed) throws Exception {
        return sendFiles(who, path, typed);
    }

    private ResultActions sendFiles(String who, String path, Map<String, String> typed, MockMultipartFile... files)
            throws Exception {
        var request = multipart(path);
        for (var file : files) {
            request.file(file);
        }
        request.cookie(session(who)).with(csrf());
        typed.forEach(request::param);
        return web.perform(request);
    }

    private Cookie session(String who) throws Exception {
        var known = SESSIONS.get(who);
        if (known != null) {
            return known;
        }
        var answer = web.perform(post("/sign-in")
                        .param("name", who)
                        .param("password", Province.PASSWORD)
                        .with(csrf()))
                .andReturn()
                .getResponse();
        var session = Objects.requireNonNull(answer.getCookie("SESSION"));
        SESSIONS.put(who, session);
        return session;
    }

    private static MockMultipartFile picture(String name, byte[] bytes) {
        return new MockMultipartFile("pictureFiles", name, "image/jpeg", bytes);
    }

    private static MockMultipartFile poster(String name, Color color) {
        return new MockMultipartFile("posterFile", name, "image/png", SentPictures.plain("png", 600, 800, color));
    }

    private static String path(ResultActions answer) {
        var location = Objects.requireNonNull(answer.andReturn().getResponse().getHeader("Location"));
        assertThat(location).matches(PATH);
        return location;
    }

    private static String find(ResultActions answer, String pattern) throws Exception {
        var found = Pattern.compile(pattern)
                .matcher(answer.andReturn().getResponse().getContentAsString());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static org.xinghe.activity.ActivityId idOf(String path) {
        return org.xinghe.activity.ActivityId.of(id(path));
    }

    private static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }

    private static String freshTitle() {
        return "仰望星河第%d讲".formatted(NUMBER.incrementAndGet());
    }
}
