package org.xinghe.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.xinghe.campaign.web.CampaignsAtDesk.number;
import static org.xinghe.campaign.web.CampaignsAtDesk.says;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.xinghe.campaign.CellDoubt;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyColumn;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwnerRule;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.PreparedDuties;
import org.xinghe.campaign.ProposalState;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.SignedIn;

/// The duties of a notice as a sheet: cells, blocks, many rows, a step back, two officers.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, SignedIn.class})
class SheetPagesTests {

    private final Duties duties;
    private final PreparedDuties prepared;
    private final CampaignsAtDesk desk;

    SheetPagesTests(ApplicationContext beans, Duties duties, PreparedDuties prepared) {
        this.duties = duties;
        this.prepared = prepared;
        this.desk = new CampaignsAtDesk(beans);
    }

    @BeforeEach
    void theFirstOfJune() {
        desk.begin();
    }

    @Test
    void aCellIsChangedInWordsAndTheAnswerIsTheSheetAlone() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var duty = first(notice, OwnerRule.EVERYBODY);
        cell("officer", notice, duty.id(), DutyColumn.OWNERS, "各市科协、省级学会")
                .andExpect(status().isOk())
                .andExpect(says("id=\"sheet\""))
                .andExpect(says("市科协、省级学会"))
                .andExpect(content().string(not(containsString("<html"))));
        cell("officer", notice, duty.id(), DutyColumn.DUE, "活动结束后三日内").andExpect(says("即 2022年6月13日"));
        cell("officer", notice, duty.id(), DutyColumn.MINUTES, "1.5小时").andExpect(says(">90</div>"));
        assertThat(duties.require(duty.id()))
                .returns(Owners.of(java.util.Set.of(UnitKind.CITY_ASSOCIATION, UnitKind.SOCIETY)), DutySummary::owners)
                .returns(LocalDate.of(2022, 6, 13), DutySummary::dueOn)
                .returns(90, DutySummary::minutes);
    }

    @Test
    void aCellThatIsNotUnderstoodIsMarkedKeepsItsTextAndIsUndone() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var duty = first(notice, OwnerRule.EVERYBODY);
        cell("officer", notice, duty.id(), DutyColumn.DUE, "尽快办")
                .andExpect(status().isOk())
                .andExpect(says("看不懂的期限"))
                .andExpect(says(">尽快办</div>"));
        assertThat(duties.require(duty.id()).doubts()).containsExactly(new CellDoubt(DutyColumn.DUE, "DUE", "尽快办"));
        desk.see("officer", path(notice)).andExpect(says(">尽快办</div>")).andExpect(says("撤销“改一格”"));

        act("officer", notice, "undo").andExpect(says("已撤销“改一格”"));
        assertThat(duties.require(duty.id()).asWish()).isEqualTo(duty.asWish());
        act("officer", notice, "redo").andExpect(says("已重做“改一格”")).andExpect(says(">尽快办</div>"));
    }

    @Test
    void aPastedBlockChangesRowsAndAddsThoseThatLieBehindTheLast() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var last = duties.proposedFor(notice).getLast();
        var before = duties.proposedFor(notice).size();
        var block = "报联络员\t说明完成情况\t全体\t三日内\t10\n报阵地名单\t说明完成情况\t太原\t6月5日前\t\n谁也不认识\t唱歌\t各驿站\t尽快\t很久";
        desk.as(
                        "officer",
                        alone(post(path(notice) + "/block"))
                                .param("row", last.id().toString())
                                .param("column", "WHAT")
                                .param("text", block)
                                .param("seen", seen(notice)))
                .andExpect(status().isOk())
                .andExpect(says("已粘贴，改动 3 项任务"))
                .andExpect(says(">各驿站</div>"))
                .andExpect(says("看不懂的承担单位"));
        var all = duties.proposedFor(notice);
        assertThat(all).hasSize(before + 2);
        assertThat(duties.require(last.id()).what()).isEqualTo("报联络员");
        assertThat(all.get(before).owners().rule()).isEqualTo(OwnerRule.PLACE);
        assertThat(all.get(before).state()).isEqualTo(ProposalState.CONFIRMED);
        assertThat(all.getLast().state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(all.getLast().doubts())
                .extracting(CellDoubt::column)
                .containsExactly(DutyColumn.KIND, DutyColumn.OWNERS, DutyColumn.DUE, DutyColumn.MINUTES);

        act("officer", notice, "undo").andExpect(says("已撤销“粘贴”"));
        assertThat(duties.proposedFor(notice)).hasSize(before);
    }

    @Test
    void withoutScriptABlockIsPastedIntoAFormAndManyRowsAreTicked() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        desk.as(
                        "officer",
                        post(path(notice) + "/block")
                                .param("text", "报联络员\t说明完成情况\t全体\t三日内")
                                .param("seen", seen(notice)))
                .andExpect(redirectedUrl(path(notice)));
        var added = duties.proposedFor(notice).getLast();
        assertThat(added.what()).isEqualTo("报联络员");

        bulk("officer", notice, "ticked", "kind", "SOCIETY", added.id()).andExpect(redirectedUrl(path(notice)));
        assertThat(duties.require(added.id()).owners()).isEqualTo(Owners.everybody());
        bulk("officer", notice, "ticked", "drop", "", added.id()).andExpect(redirectedUrl(path(notice)));
        assertThat(duties.require(added.id()).state()).isEqualTo(ProposalState.DROPPED);
        bulk("officer", notice, "ticked", "", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("请选择怎样改"));
    }

    @Test
    void allDutiesOfAKindOfUnitsAreChangedInOneStep() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var ofCities = duties.proposedFor(notice).stream()
                .filter(duty -> duty.owners().kinds().contains(UnitKind.CITY_ASSOCIATION)
                        || duty.owners().rule() == OwnerRule.PLACE)
                .map(DutySummary::id)
                .toList();
        assertThat(ofCities).hasSizeGreaterThan(5);
        bulk("officer", notice, "CITY_ASSOCIATION", "due", "2022年6月8日前").andExpect(redirectedUrl(path(notice)));
        assertThat(ofCities)
                .allMatch(
                        id -> LocalDate.of(2022, 6, 8).equals(duties.require(id).dueOn()));
        bulk("officer", notice, "CITY_ASSOCIATION", "due", "尽快")
                .andExpect(status().isUnprocessableContent())
                .andExpect(says("看不懂的期限"))
                .andExpect(says("value=\"尽快\""));
        act("officer", notice, "undo").andExpect(says("已撤销“批量修改”"));
        assertThat(ofCities)
                .noneMatch(
                        id -> LocalDate.of(2022, 6, 8).equals(duties.require(id).dueOn()));
    }

    @Test
    void theSecondOfficerSeesWhatChangedAndNothingIsOverwritten() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var duty = first(notice, OwnerRule.EVERYBODY);
        var seen = seen(notice);
        cell("officer", notice, duty.id(), DutyColumn.WHAT, "第一个人写的").andExpect(status().isOk());
        cell("officer.department", notice, duty.id(), DutyColumn.WHAT, "第二个人写的", seen)
                .andExpect(status().isConflict())
                .andExpect(says("别人改过同一项任务"))
                .andExpect(says("顾长河于2022年6月1日 09:00改一格：第一个人写的"))
                .andExpect(says("您填的“第二个人写的”没有保存"));
        assertThat(duties.require(duty.id()).what()).isEqualTo("第一个人写的");

        cell("officer.department", notice, duty.id(), DutyColumn.WHAT, "第二个人写的").andExpect(status().isOk());
        act("officer", notice, "undo")
                .andExpect(status().isConflict())
                .andExpect(says("不能撤销"))
                .andExpect(says("沈知远"));
        assertThat(duties.require(duty.id()).what()).isEqualTo("第二个人写的");
    }

    @Test
    void whoDoesNotRunTheCampaignFindsNoSheetToChange() throws Exception {
        var notice = desk.province.confirmedNotice(number());
        var duty = first(notice, OwnerRule.EVERYBODY);
        for (var stranger : List.of("taiyuan", "leader.association")) {
            cell(stranger, notice, duty.id(), DutyColumn.WHAT, "别人写的").andExpect(status().isNotFound());
            act(stranger, notice, "undo").andExpect(status().isNotFound());
        }
        var other = first(desk.province.confirmedNotice(number()), OwnerRule.EVERYBODY);
        cell("officer", notice, other.id(), DutyColumn.WHAT, "别的通知的").andExpect(status().isNotFound());
        assertThat(duties.require(duty.id()).what()).isEqualTo(duty.what());
    }

    private ResultActions cell(String who, NoticeId notice, DutyId duty, DutyColumn column, String text)
            throws Exception {
        return cell(who, notice, duty, column, text, seen(notice));
    }

    private ResultActions cell(String who, NoticeId notice, DutyId duty, DutyColumn column, String text, String seen)
            throws Exception {
        return desk.as(
                who,
                alone(post(path(notice) + "/cells"))
                        .param("duty", duty.toString())
                        .param("column", column.name())
                        .param("text", text)
                        .param("seen", seen));
    }

    private ResultActions bulk(String who, NoticeId notice, String scope, String act, String value, DutyId... ticked)
            throws Exception {
        var form = post(path(notice) + "/bulk")
                .param("scope", scope)
                .param("act", act)
                .param("due", value)
                .param("kind", value)
                .param("seen", seen(notice));
        for (var each : ticked) {
            form.param("duty", each.toString());
        }
        return desk.as(who, form);
    }

    private ResultActions act(String who, NoticeId notice, String act) throws Exception {
        return desk.as(who, alone(post(path(notice) + "/" + act)).param("seen", seen(notice)));
    }

    private static MockHttpServletRequestBuilder alone(MockHttpServletRequestBuilder request) {
        return request.header("HX-Request", "true");
    }

    private String seen(NoticeId notice) {
        return String.valueOf(prepared.latestStep(
                Objects.requireNonNull(duties.proposedFor(notice).getFirst()).campaign()));
    }

    private DutySummary first(NoticeId notice, OwnerRule rule) {
        return duties.proposedFor(notice).stream()
                .filter(duty -> duty.owners().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static String path(NoticeId notice) {
        return "/desk/notices/%s/duties".formatted(notice);
    }
}
