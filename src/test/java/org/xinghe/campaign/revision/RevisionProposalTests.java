package org.xinghe.campaign.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.CompiledTexts;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Rerouted;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.campaign.revision.Change.Rethemed;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Period;

/// What is proposed from the text of a supplement of the demo's own notice.
class RevisionProposalTests {

    private static final String NOTICE = demo();
    private static final Period PERIOD = new Period(LocalDate.of(2022, 5, 11), LocalDate.of(2022, 6, 10));
    private static final OfficeId OLD = OfficeId.fresh();
    private static final OfficeId NEW = OfficeId.fresh();

    private final Standing standing = standing(List.of());

    @Test
    void theSameTextAgainChangesNothing() {
        var proposal = propose(standing, NOTICE);
        assertThat(proposal).isEqualTo(new RevisionProposal(true, List.of(), List.of()));
        assertThat(standing.owed()).hasSizeGreaterThan(30);
    }

    @Test
    void otherCommasAndAnotherParagraphAreNoChange() {
        assertThat(propose(standing, NOTICE.replace("把钱花在", "，把钱花在").replace("三、目标成效", "\n三、目标成效"))
                        .changes())
                .isEmpty();
    }

    @Test
    void aMovedDayIsOneChangeOfOneDuty() {
        var proposal = propose(standing, NOTICE.replace("于6月底前报送", "于7月10日前报送"));
        assertThat(SaidChanges.of(proposal))
                .containsExactly(
                        // what was held is on record by the last day that the notice names
                        "期限 2022-06-30 → 2022-07-10，各单位要将特色活动及时上报",
                        "期限 2022-06-30 → 2022-07-10，6月底前 → 7月10日前，"
                                + reportOf(standing).what().replace("6月底前", "7月10日前"));
    }

    @Test
    void aCorrectedVersionIsMatchedDutyByDuty() {
        var proposal = propose(
                standing,
                NOTICE.replace("举办“全国科技工作者日”线上开幕式。", "举办“全国科技工作者日”线下开幕式。")
                        .replace("七是倡导科学应对身边的健康问题，通过农村微课堂等平台广泛开展图文和视频宣传。", "")
                        .replace("四是举办防灾减灾科普宣传活动。", "四是举办防灾减灾科普宣传活动。五是组织科普大篷车进山区。")
                        .replace("吕梁、忻州、太原、大同、临汾、晋中等地", "吕梁、忻州、太原、大同、临汾等地"));
        assertThat(proposal.whole()).isTrue();
        assertThat(SaidChanges.of(proposal))
                .containsExactlyInAnyOrder(
                        "改为 举办“全国科技工作者日”线下开幕式",
                        "取消 倡导科学应对身边的健康问题，通过农村微课堂等平台广泛开展图文和视频宣传",
                        "取消 晋中：围绕主题积极开展特色活动",
                        "新增 组织科普大篷车进山区（2022-06-10）",
                        "改为 吕梁：围绕主题积极开展特色活动",
                        "改为 忻州：围绕主题积极开展特色活动",
                        "改为 太原：围绕主题积极开展特色活动",
                        "改为 大同：围绕主题积极开展特色活动",
                        "改为 临汾：围绕主题积极开展特色活动");
    }

    @Test
    void otherOwnersAnotherThemeAnotherPeriodAndAnotherOffice() {
        var proposal = propose(
                standing,
                NOTICE.replace("各单位要将特色活动及时上报", "各市科协要将特色活动及时上报")
                        .replace("矢志创新、服务人民\n二", "矢志创新、再启新程\n二")
                        .replace("2022年5月中旬-6月上旬", "2022年5月中旬-6月中旬")
                        .replace("各市科技局报送山西省科技厅人才处", "各市科技局报送山西省科技厅引智处"));
        assertThat(proposal.changes())
                .extracting(Proposed::change)
                .contains(
                        new Rescheduled(
                                PERIOD, new Period(PERIOD.startsOn(), LocalDate.of(2022, 6, 20)), "2022年5月中旬-6月中旬"),
                        new Rethemed("矢志创新、服务人民", "矢志创新、再启新程"),
                        new Rerouted(UnitKind.CITY_BUREAU, OLD, NEW, "山西省科技厅引智处"));
        assertThat(changedOf(proposal).filter(change -> change.to().what().contains("及时上报")))
                .singleElement()
                .extracting(change -> change.to().owners())
                .isEqualTo(Owners.of(Set.of(UnitKind.CITY_ASSOCIATION)));
        assertThat(changedOf(proposal)
                        .filter(change ->
                                LocalDate.of(2022, 6, 20).equals(change.to().dueOn())))
                .hasSize((int) standing.owed().stream()
                        .filter(duty -> PERIOD.endsOn().equals(duty.dueOn()))
                        .count());
    }

    @Test
    void whatPeopleSettledStandsWhereTheTextsSayTheSame() {
        var report = reportOf(standing);
        var settled = new DutySummary(
                report.id(),
                3,
                report.campaign(),
                report.position(),
                report.strand(),
                report.kind(),
                "报送一份总结",
                report.sentence(),
                report.place(),
                new DueRule.OnDay(LocalDate.of(2022, 6, 25)),
                LocalDate.of(2022, 6, 25),
                "",
                null,
                Owners.of(Set.of(UnitKind.SOCIETY)),
                45,
                List.of(),
                0,
                ProposalState.CONFIRMED);
        var before = standing(List.of(settled));

        assertThat(propose(before, NOTICE).changes()).isEmpty();
        assertThat(changedOf(propose(before, NOTICE.replace("于6月底前报送", "于7月10日前报送")))
                        .filter(change -> change.duty().equals(report.id())))
                .singleElement()
                .extracting(change -> change.to().wish())
                .isEqualTo(new AddDuty(
                        report.strand(),
                        DutyKind.REPORT,
                        "报送一份总结",
                        new DueRule.OnDay(LocalDate.of(2022, 7, 10)),
                        Owners.of(Set.of(UnitKind.SOCIETY)),
                        45,
                        List.of()));
    }

    @Test
    void aSentenceThatPeopleFoundToBeNoDutyIsNoneAgain() {
        var dropped = standing.duties().stream()
                .map(duty -> duty.kind() == DutyKind.REPORT ? withState(duty, ProposalState.DROPPED) : duty)
                .toList();
        var before = new Standing(dropped, standing.strands(), standing.routes(), PERIOD, standing.theme());
        assertThat(SaidChanges.of(propose(before, NOTICE.replace("于6月底前报送", "于7月10日前报送"))))
                .containsExactly("期限 2022-06-30 → 2022-07-10，各单位要将特色活动及时上报");
    }

    @Test
    void aShortSupplementMovesWhatItNames() {
        assertThat(SaidChanges.of(propose(standing, supplement("总结报送时间延长至7月10日。"))))
                .containsExactly(
                        "期限 2022-06-30 → 2022-07-10，7月10日，" + reportOf(standing).what());
        assertThat(SaidChanges.of(propose(standing, supplement("原定6月底前的总结报送时间推迟至7月中旬。"))))
                .containsExactly(
                        "期限 2022-06-30 → 2022-07-20，7月中旬，" + reportOf(standing).what());
        assertThat(SaidChanges.of(propose(standing, supplement("将“于6月底前报送”更正为“于7月5日前报送”。"))))
                .containsExactly("期限 2022-06-30 → 2022-07-05，6月底前 → 7月5日前，"
                        + reportOf(standing).what().replace("6月底前", "7月5日前"));
    }

    @Test
    void aShortSupplementDropsOnlyWhatItSaysItDrops() {
        var proposal = propose(standing, supplement("因场馆维修，取消“科学家的书桌”主题展。"));
        assertThat(proposal.whole()).isFalse();
        assertThat(SaidChanges.of(proposal)).containsExactly("取消 在省科技馆举办“科学家的书桌”主题展，并在各市及有条件的县区组织巡展");
    }

    @Test
    void aShortSupplementMovesTheWholePeriodAndWhatIsDueOnItsLastDay() {
        var proposal = propose(standing, supplement("活动时间延长至6月20日。"));
        assertThat(proposal.changes().getFirst().change())
                .isEqualTo(new Rescheduled(PERIOD, new Period(PERIOD.startsOn(), LocalDate.of(2022, 6, 20)), ""));
        assertThat(changedOf(proposal))
                .hasSize((int) standing.owed().stream()
                        .filter(duty -> PERIOD.endsOn().equals(duty.dueOn()))
                        .count())
                .allMatch(change -> LocalDate.of(2022, 6, 20).equals(change.to().dueOn()));
    }

    @Test
    void aShortSupplementAddsWhatItAsksForAndSaysWhatItDidNotUnderstand() {
        var proposal = propose(standing, supplement("各市科协要于6月8日前报送一个典型案例。各省级学会要组织一次开放日。光伏设备验收延期至8月1日。"));
        assertThat(SaidChanges.of(proposal))
                .containsExactly("新增 各市科协要于6月8日前报送一个典型案例（2022-06-08）", "新增 各省级学会要组织一次开放日（2022-06-10）");
        assertThat(proposal.unclear()).containsExactly("光伏设备验收延期至8月1日。");
    }

    private static java.util.stream.Stream<Changed> changedOf(RevisionProposal proposal) {
        return proposal.changes().stream()
                .map(Proposed::change)
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast);
    }

    private static RevisionProposal propose(Standing standing, String text) {
        var read = CompiledTexts.read(text);
        return RevisionProposal.of(
                standing,
                new Supplementing(
                        CompiledTexts.demandsOf(NOTICE, PERIOD),
                        CompiledTexts.demandsOf(text, PERIOD),
                        read.sentences(),
                        CompiledTexts.periodOf(read),
                        read.period() == null ? null : read.period().value().text(),
                        read.theme() == null ? null : read.theme().value(),
                        Map.of("山西省科技厅人才处", OLD, "山西省科技厅引智处", NEW)));
    }

    /// The demo's campaign as it runs, some of its duties settled by people.
    private static Standing standing(List<DutySummary> settled) {
        return settled.isEmpty()
                ? Holder.STANDING
                : new Standing(
                        Holder.STANDING.duties().stream()
                                .map(duty -> settled.stream()
                                        .filter(each -> each.id().equals(duty.id()))
                                        .findFirst()
                                        .orElse(duty))
                                .toList(),
                        Holder.STANDING.strands(),
                        Holder.STANDING.routes(),
                        PERIOD,
                        Holder.STANDING.theme());
    }

    private static final class Holder {
        static final Standing STANDING = asCompiled();

        private static Standing asCompiled() {
            var campaign = CompiledTexts.programmeOf(NOTICE);
            var strands = CompiledTexts.strandsOf(campaign);
            return new Standing(
                    CompiledTexts.dutiesOf(campaign, strands),
                    strands,
                    Map.of(UnitKind.CITY_BUREAU, OLD, UnitKind.SOCIETY, OLD),
                    PERIOD,
                    "矢志创新、服务人民");
        }
    }

    private static DutySummary reportOf(Standing standing) {
        return standing.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.REPORT)
                .findFirst()
                .orElseThrow();
    }

    private static DutySummary withState(DutySummary duty, ProposalState state) {
        return new DutySummary(
                duty.id(),
                duty.version(),
                duty.campaign(),
                duty.position(),
                duty.strand(),
                duty.kind(),
                duty.what(),
                duty.sentence(),
                duty.place(),
                duty.due(),
                duty.dueOn(),
                duty.dueText(),
                duty.lookAt(),
                duty.owners(),
                duty.minutes(),
                duty.doubts(),
                duty.occurrence(),
                state);
    }

    private static String supplement(String body) {
        return """
                关于补充“全国科技工作者日”系列活动有关事项的通知

                各市科协、市科技局：
                %s
                山西省科学技术协会  山西省科学技术厅
                2022年6月1日
                """.formatted(body);
    }

    private static String demo() {
        try {
            return Files.readString(Path.of("src/main/resources/org/xinghe/demo/notice.txt"));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
