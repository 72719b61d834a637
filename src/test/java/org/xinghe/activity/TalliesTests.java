package org.xinghe.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.activity.tally.Figure;
import org.xinghe.activity.tally.Tallies;
import org.xinghe.activity.tally.Tally;
import org.xinghe.activity.tally.TallyCell;
import org.xinghe.activity.tally.TallyFilter;
import org.xinghe.activity.tally.TallyRow;
import org.xinghe.campaign.CampaignId;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.RegionCode;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.Province;
import org.xinghe.testing.SignedIn;

/// Of two campaigns with five activities: one held, one over without record, one to come that moved twice and went
/// online, one called off, one that counts for both.
@ApplicationModuleTest(module = "activity", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({CountedStatements.class, SignedIn.class})
class TalliesTests {

    private static final LocalDateTime PAST = LocalDateTime.of(2022, 5, 30, 9, 0);
    private static final LocalDateTime AHEAD = LocalDateTime.of(2096, 5, 30, 9, 0);
    private static final RegionCode TAIYUAN = RegionCode.of("140100");

    private static @Nullable CampaignId first;
    private static @Nullable CampaignId second;

    private final Activities activities;
    private final SessionChanges changes;
    private final UnitActivities own;
    private final Tallies tallies;
    private final Province province;
    private final SignedIn people;

    TalliesTests(
            ApplicationContext beans,
            Activities activities,
            SessionChanges changes,
            UnitActivities own,
            Tallies tallies,
            SignedIn people) {
        this.activities = activities;
        this.changes = changes;
        this.own = own;
        this.tallies = tallies;
        this.people = people;
        this.province = Province.in(beans);
        if (first == null || second == null) {
            first = province.releasedCampaign("晋科协活〔2022〕82号");
            second = province.releasedCampaign("晋科协活〔2022〕83号");
            play(first, second);
        }
    }

    private void play(CampaignId one, CampaignId other) {
        province.as("taiyuan.leader", () -> {
            var held = published(one, "已办的报告", PAST);
            activities.record(
                    held,
                    new RecordActivity(80, CountingMethod.HEAD_COUNT, null, null, 0, 0, "座无虚席。", List.of(), List.of()));
            published(one, "没记录的报告", PAST);
            var moved = published(one, "改期的报告", AHEAD);
            move(moved, 1, "会场检修");
            move(moved, 2, "报告人出差");
            changes.switchOnline(moved, new SwitchOnline(Set.of(), "https://live.example.cn/1", "疫情防控"));
            activities.cancel(published(one, "取消的报告", AHEAD), "报告人生病");
            activities.cancel(activities.plan(wish(one, "没公布就取消的", AHEAD)), "不办了");
            activities.join(published(other, "两边都算的报告", AHEAD), one);
            return held;
        });
    }

    @Test
    void whatBecameOfWhatWasPlannedAddsUpAndKeepsTheWayApart() {
        assertThat(tallies.total(TallyFilter.of(Set.of(one())))).isEqualTo(new Tally(5, 1, 1, 2, 1, 1, 2, 1));
        assertThat(tallies.cells(TallyFilter.of(Set.of(one()))).stream()
                        .map(TallyCell::tally)
                        .reduce(Tally.NOTHING, Tally::plus))
                .isEqualTo(new Tally(5, 1, 1, 2, 1, 1, 2, 1));
    }

    @Test
    void overAUnionOfCampaignsEachActivityCountsOnce() {
        assertThat(tallies.total(TallyFilter.of(Set.of(other()))).planned()).isEqualTo(1);
        assertThat(tallies.total(TallyFilter.of(Set.of(one(), other()))).planned())
                .isEqualTo(5)
                .isEqualTo(tallies.rows(TallyFilter.of(Set.of(one(), other())), Figure.PLANNED, 1, 100).stream()
                        .map(TallyRow::id)
                        .distinct()
                        .count());
    }

    @Test
    void eachFigureOpensItsRowsWithTheReason() throws Exception {
        assertThat(tallies.rows(TallyFilter.of(Set.of(one())), Figure.CANCELLED, 1, 10))
                .extracting(row -> row.title() + "：" + row.reason())
                .containsExactly("取消的报告：报告人生病");
        var path = "/desk/campaigns/" + one() + "/activities";
        people.as("officer", get(path + "?figure=MOVED&group=kind&value=CITY_ASSOCIATION"))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("已举办 1 / 计划 5（20%）", "改期的报告", "转线上：疫情防控", "市科协")));
        people.as("officer", get(path + "?also=" + other()))
                .andExpect(content().string(stringContainsInOrder("已举办 1 / 计划 5", "共 2 项总体活动合并")));
        people.as("taiyuan.leader", get("/desk/activities"))
                .andExpect(content().string(stringContainsInOrder("已举办", "计划", "改期")));
    }

    @Test
    void onlyTheCampaignsOwnOfficersAndLeadersSeeIt() throws Exception {
        var path = "/desk/campaigns/" + one() + "/activities";
        people.as("taiyuan.leader", get(path)).andExpect(status().isNotFound());
        people.as("taiyuan.leader", get(path + "/download.xlsx")).andExpect(status().isNotFound());
        people.as("leader.association", get(path)).andExpect(status().isOk());
    }

    @Test
    void theWorkbookHasTheFiguresAndEachActivity() throws Exception {
        var file = people.as("officer", get("/desk/campaigns/" + one() + "/activities/download.xlsx"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Sheets.read(file).toString()).contains("计划");
    }

    private void move(ActivityId id, int days, String reason) {
        var session = own.require(id).sessions().getFirst();
        var to = session.startsAt().plusDays(days);
        changes.move(id, new MoveSession(session.requireId(), to, to.plusHours(2), "科技馆", TAIYUAN, "", reason));
    }

    private ActivityId published(CampaignId campaign, String title, LocalDateTime at) {
        var id = activities.plan(wish(campaign, title, at));
        activities.approve(id);
        return id;
    }

    private static CampaignId one() {
        return Objects.requireNonNull(first);
    }

    private static CampaignId other() {
        return Objects.requireNonNull(second);
    }

    private PlanActivity wish(CampaignId campaign, String title, LocalDateTime at) {
        var session = new PlannedSession(at, at.plusHours(2), "科技馆", TAIYUAN, "", null, 200);
        return new PlanActivity(
                province.unit("太原市科学技术协会"),
                campaign,
                KindCode.OTHER,
                null,
                null,
                title,
                "一场报告",
                Mode.OFFLINE,
                "公众",
                "李晓",
                "0351-0000000",
                List.of(session),
                null);
    }
}
