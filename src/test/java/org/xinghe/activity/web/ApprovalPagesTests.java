package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.activity.web.ActivitiesAtDesk.freshTitle;
import static org.xinghe.activity.web.ActivitiesAtDesk.id;
import static org.xinghe.activity.web.ActivitiesAtDesk.path;
import static org.xinghe.activity.web.ActivitiesAtDesk.says;

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
import org.xinghe.activity.ActivityFilter;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.Approvals;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.activity.UnitActivities;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.SignedIn;

/// What the leader of a unit decides: approval, return, publication, cancellation.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class ApprovalPagesTests {

    private final PublishedActivities published;
    private final Duties duties;
    private final Approvals approvals;
    private final UnitActivities own;
    private final Campaigns campaigns;
    private final ActivitiesAtDesk desk;

    ApprovalPagesTests(
            ApplicationContext beans,
            PublishedActivities published,
            Approvals approvals,
            UnitActivities own,
            Campaigns campaigns,
            Duties duties) {
        this.published = published;
        this.approvals = approvals;
        this.own = own;
        this.campaigns = campaigns;
        this.duties = duties;
        this.desk = new ActivitiesAtDesk(beans);
    }

    @Test
    void anActivityGoesFromDutyOverReturnAndApprovalToThePublic() throws Exception {
        var title = freshTitle();
        var duty = duties.owedBy(desk.unit()).stream()
                .filter(owed -> owed.duty().kind() == DutyKind.ACTIVITY)
                .findFirst()
                .orElseThrow()
                .duty();
        desk.page("taiyuan", "/desk/activities/new?duty=" + duty.id())
                .andExpect(status().isOk())
                .andExpect(says(duty.sentence()))
                .andExpect(says("太原市科学技术协会"));
        var path = path(desk.send(
                        "taiyuan",
                        "/desk/activities",
                        desk.whole(title, "SUBMIT", Map.of("duty", duty.id().toString())))
                .andExpect(status().isSeeOther()));

        desk.page("taiyuan.leader", "/desk/approvals").andExpect(says(title)).andExpect(says("今天送到"));
        desk.act("taiyuan.leader", path + "/return", Map.of("reason", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请写明原因"));
        desk.act("taiyuan.leader", path + "/return", Map.of("reason", "请写明报告人", "queue", "yes"))
                .andExpect(redirectedUrl("/desk/approvals"));

        desk.page("taiyuan", path).andExpect(says("请写明报告人")).andExpect(says("已退回"));
        desk.page("taiyuan", "/desk/activities?state=RETURNED").andExpect(says("修改后再提交"));
        var changed = desk.whole(title, "SUBMIT", Map.of("summary", "陆教授讲银河。", "version", desk.versionOf(path)));
        desk.send("taiyuan", path + "/plan", changed).andExpect(redirectedUrl(path));
        assertThat(published.list(ofTitle(title)).total()).isZero();

        desk.act("taiyuan.leader", "/desk/approvals", Map.of("only", step(path)))
                .andExpect(redirectedUrl("/desk/approvals"));
        assertThat(published.list(ofTitle(title)).cards())
                .extracting(card -> card.summary())
                .containsExactly("陆教授讲银河。");
        desk.page("taiyuan", path)
                .andExpect(says("公开页面"))
                .andExpect(content().string(stringContainsInOrder("审批通过并发布", "退回修改", "原因：请写明报告人", "策划了活动")));
    }

    @Test
    void aLeaderApprovesChosenOnesAtOnceAndThoseLeftOutStay() throws Exception {
        var first = path(desk.send("datong", "/desk/activities", ofDatong(freshTitle())));
        var second = path(desk.send("datong", "/desk/activities", ofDatong(freshTitle())));
        var left = path(desk.send("datong", "/desk/activities", ofDatong(freshTitle())));
        desk.as("datong.leader", post("/desk/approvals"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请先勾选"));
        desk.as("datong.leader", post("/desk/approvals").param("chosen", step(first), step(second)))
                .andExpect(redirectedUrl("/desk/approvals"));
        desk.page("datong.leader", "/desk/approvals").andExpect(says(id(left)));
        assertThat(List.of(desk.stateOf(first), desk.stateOf(second), desk.stateOf(left)))
                .containsExactly(ActivityState.PUBLISHED, ActivityState.PUBLISHED, ActivityState.SUBMITTED);
    }

    @Test
    void severalAreReturnedForOneReasonAndOfEachItIsSaidWhatBecameOfIt() throws Exception {
        var title = freshTitle();
        var first = path(desk.send("datong", "/desk/activities", ofDatong(freshTitle())));
        var gone = path(desk.send("datong", "/desk/activities", ofDatong(title)));
        var steps = new String[] {step(first), step(gone)};
        desk.as(
                        "datong.leader",
                        post("/desk/approvals/returns").param("chosen", steps).param("reason", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请写明原因"));
        desk.as("leader.association", post("/desk/approvals").param("only", steps[1]))
                .andExpect(redirectedUrl("/desk/approvals"));

        desk.as(
                        "datong.leader",
                        post("/desk/approvals/returns").param("chosen", steps).param("reason", "请补充安全方案"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("已退回"))
                .andExpect(says("「" + title + "」：已由 叶明川 于 "));
        assertThat(List.of(desk.stateOf(first), desk.stateOf(gone)))
                .containsExactly(ActivityState.RETURNED, ActivityState.PUBLISHED);
        desk.act("datong.leader", gone + "/approval?step=" + steps[1], Map.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("已由 叶明川 于 "));
    }

    @Test
    void theOfficerSaysHowFarApprovalGoesAndTheNextLevelIsShown() throws Exception {
        var notice = campaigns.require(desk.campaign).notice();
        var page = "/desk/notices/" + notice + "/approval";
        desk.page("officer", page).andExpect(status().isOk()).andExpect(says("活动审批到哪一级"));
        desk.act("taiyuan", page, Map.of("whole", "CITY")).andExpect(status().isNotFound());
        var strand = campaigns.strandsOf(desk.campaign).getFirst().id().toString();
        desk.act("officer", page, Map.of(strand, "PROVINCE")).andExpect(redirectedUrl(page));
        var typed = desk.whole(freshTitle(), "PUBLISH", Map.of("strand", strand));
        var path = path(desk.send("taiyuan.leader", "/desk/activities", typed));
        desk.page("taiyuan", path).andExpect(says("省级审批：山西省科学技术协会")).andExpect(says("现在由山西省科学技术协会办理（省级审批），今天送到"));
        desk.act("officer", page, Map.of(strand, "")).andExpect(redirectedUrl(page));
        desk.act("leader.association", path + "/approval", Map.of()).andExpect(redirectedUrl(path));
        assertThat(desk.stateOf(path)).isEqualTo(ActivityState.PUBLISHED);
    }

    @Test
    void aPublicSessionIsMovedAndSwitchedOnlineAtTheDesk() throws Exception {
        var typed = desk.whole(freshTitle(), "PUBLISH", Map.of("day1", "2097-05-30"));
        var path = path(desk.send("taiyuan.leader", "/desk/activities", typed));
        desk.page("taiyuan", path + "/sessions").andExpect(redirectedUrl(path));
        desk.page("taiyuan.leader", path + "/sessions").andExpect(says("科技馆报告厅"));
        var session = desk.province
                .as("taiyuan.leader", () -> own.require(ActivityId.of(id(path))))
                .sessions()
                .getFirst()
                .requireId()
                .toString();
        var move = new HashMap<>(
                Map.of("number", "1", "session1", session, "day1", "2097-06-02", "from1", "14:00", "until1", "16:00"));
        move.putAll(Map.of("place1", "", "region1", "140100", "reason", "会场检修"));
        desk.act("taiyuan.leader", path + "/moves", move)
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("会场检修"))
                .andExpect(says("2097-06-02"));
        move.put("place1", "图书馆");
        desk.act("taiyuan.leader", path + "/moves", move).andExpect(redirectedUrl(path));
        desk.act("taiyuan.leader", path + "/online-switch", Map.of("link", "没有网址", "reason", "疫情防控"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("没有网址"));
        desk.act(
                        "taiyuan.leader",
                        path + "/online-switch",
                        Map.of("link", "https://live.example.cn/1", "reason", "疫情防控", "session", session))
                .andExpect(redirectedUrl(path));
        desk.page("taiyuan", path)
                .andExpect(content().string(stringContainsInOrder("转线上", "图书馆", "疫情防控", "改期", "会场检修")));
    }

    @Test
    void aCoordinatorDoesNotPublishWhereThereIsALeaderAndALeaderDoesAtOnce() throws Exception {
        var title = freshTitle();
        desk.send("taiyuan", "/desk/activities", desk.whole(title, "PUBLISH", Map.of()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("这要由本单位负责人决定"));
        var path = path(desk.send("taiyuan.leader", "/desk/activities", desk.whole(freshTitle(), "PUBLISH", Map.of())));
        assertThat(desk.stateOf(path)).isEqualTo(ActivityState.PUBLISHED);
    }

    @Test
    void anActivityIsCalledOffWithAReason() throws Exception {
        var path = desk.published(freshTitle());
        desk.act("taiyuan", path + "/cancellation", Map.of("reason", "下雨"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("这要由本单位负责人决定"));
        desk.act("taiyuan.leader", path + "/cancellation", Map.of("reason", "下雨"))
                .andExpect(redirectedUrl(path));
        desk.page("taiyuan", path).andExpect(says("已取消，原因：")).andExpect(says("下雨"));
    }

    private String step(String path) {
        return approvals.present(ActivityId.of(id(path))).orElseThrow().id().toString();
    }

    private Map<String, String> ofDatong(String title) {
        return desk.whole(
                title, "SUBMIT", Map.of("unit", desk.province.unit("大同市科学技术协会").toString()));
    }

    private ActivityFilter ofTitle(String title) {
        return new ActivityFilter(desk.campaign, null, null, null, null, null, title, 1);
    }
}
