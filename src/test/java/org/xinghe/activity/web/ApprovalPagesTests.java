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
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.PublishedActivities;
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
    private final ActivitiesAtDesk desk;

    ApprovalPagesTests(ApplicationContext beans, PublishedActivities published, Duties duties) {
        this.published = published;
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

        desk.page("taiyuan.leader", "/desk/approvals").andExpect(says(title)).andExpect(says("已等 0 小时"));
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

        desk.act("taiyuan.leader", "/desk/approvals", Map.of("only", id(path)))
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
        desk.as("datong.leader", post("/desk/approvals").param("chosen", id(first), id(second)))
                .andExpect(redirectedUrl("/desk/approvals"));
        desk.page("datong.leader", "/desk/approvals").andExpect(says(id(left)));
        assertThat(List.of(desk.stateOf(first), desk.stateOf(second), desk.stateOf(left)))
                .containsExactly(ActivityState.PUBLISHED, ActivityState.PUBLISHED, ActivityState.SUBMITTED);
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

    private Map<String, String> ofDatong(String title) {
        return desk.whole(
                title, "SUBMIT", Map.of("unit", desk.province.unit("大同市科学技术协会").toString()));
    }

    private ActivityFilter ofTitle(String title) {
        return new ActivityFilter(desk.campaign, null, null, null, null, null, title, 1);
    }
}
