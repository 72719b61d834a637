package org.xinghe.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityLine;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.UnitFigures;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.UnitId;
import org.xinghe.report.FigureDifference.Kind;
import org.xinghe.report.ReportOutcome.Done;
import org.xinghe.report.ReportOutcome.Reason;
import org.xinghe.report.ReportOutcome.Refused;

class ReportRulesTests {

    private static final Instant NOON = Instant.parse("2022-06-20T04:00:00Z");
    private static final LocalDateTime MAY_30 = LocalDateTime.of(2022, 5, 30, 9, 0);
    private static final OfficeId OFFICE = OfficeId.fresh();

    @Test
    void aReportGoesFromDraftToAcceptedAndOnlyForward() {
        var report = draft("成效");
        assertThat(report.accept(NOON)).isEqualTo(refused(report, Reason.NOT_IN_THIS_STATE));
        assertThat(report.sendBack("不该退", NOON)).isEqualTo(refused(report, Reason.NOT_IN_THIS_STATE));
        assertThat(report.submit()).isEqualTo(new Done(report.id(), ReportState.SUBMITTED));
        assertThat(report.send(OFFICE, "", false, NOON)).isEqualTo(new Done(report.id(), ReportState.SENT));
        assertThat(report.change(words("改"), "")).isEqualTo(refused(report, Reason.NOT_IN_THIS_STATE));
        assertThat(report.submit()).isEqualTo(refused(report, Reason.NOT_IN_THIS_STATE));
        assertThat(report.accept(NOON)).isEqualTo(new Done(report.id(), ReportState.ACCEPTED));
        assertThat(report.send(OFFICE, "", false, NOON)).isEqualTo(refused(report, Reason.NOT_IN_THIS_STATE));
        assertThat(report.sendings()).isEqualTo(1);
    }

    @Test
    void anAcceptedReportMayComeBackWhenARecordChanged() {
        var report = draft("成效");
        report.send(OFFICE, "", false, NOON);
        report.accept(NOON);
        assertThat(report.sendBack("数字有变，请核对", NOON)).isEqualTo(new Done(report.id(), ReportState.RETURNED));
        assertThat(report.reasons()).isEqualTo("数字有变，请核对");
        assertThat(report.send(OFFICE, "", true, NOON.plusSeconds(9)))
                .isEqualTo(new Done(report.id(), ReportState.SENT));
        assertThat(report.sendings()).isEqualTo(2);
        assertThat(report.reasons()).isNull();
    }

    @Test
    void anEmptyReportIsNeitherSubmittedNorSent() {
        var report = draft("");
        assertThat(report.submit()).isEqualTo(refused(report, Reason.SUMMARY_MISSING));
        assertThat(report.send(OFFICE, "", false, NOON)).isEqualTo(refused(report, Reason.SUMMARY_MISSING));
    }

    @Test
    void emptyLinesAndEmptyExperiencesAreNotWritten() {
        var written = new WriteReport(
                " 成效\r\n",
                List.of(" 亮点 ", "", "  "),
                List.of(new Experience("", " ", "", ""), new Experience("题", "", "", "")),
                List.of(""),
                List.of());
        assertThat(written)
                .isEqualTo(new WriteReport(
                        "成效", List.of("亮点"), List.of(new Experience("题", "", "", "")), List.of(), List.of()));
    }

    @Test
    void quotationMarksInsideOfATitleBecomeSingleOnes() {
        assertThat(Quotation.of("“科学家的书桌”巡展")).isEqualTo("“‘科学家的书桌’巡展”");
    }

    @Test
    void eachNumberInTheSentenceSaysHowItWasCounted() {
        var figures = new UnitFigures(
                3, 2, 4, Map.of("TICKETS", 120L, "ESTIMATE", 80L), Map.of("PLATFORM", 3000L), 15, 0, 1, 1);
        assertThat(FigureSentence.of(figures))
                .isEqualTo("组织开展活动3项、4场次，其中已登记活动记录2项；现场参与凭票统计120人次、估算80人次；"
                        + "线上观看3000人次（平台统计）；参与科技工作者15人次；相关报道1条。另有1项记录的人数未注明统计方式，未计入合计。");
        assertThat(FigureSentence.of(UnitFigures.NONE)).isEqualTo("截至目前，尚无已发布的活动。");
    }

    @Test
    void anotherMethodWithTheSameNumberIsADifferenceToo() {
        var before = new UnitFigures(1, 1, 1, Map.of("ESTIMATE", 80L), Map.of(), 0, 0, 0, 0);
        var now = new UnitFigures(1, 1, 1, Map.of("TICKETS", 80L), Map.of(), 0, 0, 0, 0);
        assertThat(ReportFigures.differences(before, now))
                .containsExactly(
                        new FigureDifference(Kind.PERSON_TIMES, CountingMethod.TICKETS, 0, 80),
                        new FigureDifference(Kind.PERSON_TIMES, CountingMethod.ESTIMATE, 80, 0));
        assertThat(ReportFigures.differences(before, before)).isEmpty();
    }

    @Test
    void whatAnOfficeWouldSendBackIsSaidBefore() {
        var figures = new ReportFigures(
                UnitFigures.NONE,
                List.of(
                        row("登记无方式", ActivityState.RECORDED, 500, null),
                        row("已办未登记", ActivityState.PUBLISHED, null, null),
                        row("好的", ActivityState.RECORDED, 10, CountingMethod.TICKETS)));
        var text = new WriteReport(
                "成效", List.of("亮点"), List.of(new Experience("半截经验", "问题", "", "")), List.of("建议"), List.of());
        assertThat(ReportCheck.of(text, figures, MAY_30.plusDays(1)))
                .containsExactly(
                        new ReportCheck(ReportCheck.Kind.CASE_INCOMPLETE, "半截经验"),
                        new ReportCheck(ReportCheck.Kind.PICTURES_EMPTY, ""),
                        new ReportCheck(ReportCheck.Kind.RECORD_WITHOUT_METHOD, "登记无方式"),
                        new ReportCheck(ReportCheck.Kind.HELD_NOT_ON_RECORD, "已办未登记"));
    }

    @Test
    void completenessIsNeverMoreThanAllAndNothingOwedIsAll() {
        assertThat(new Completeness(org.xinghe.organisation.UnitKind.SOCIETY, OFFICE, 3, 3, 2, 0).percent())
                .isEqualTo(66);
        assertThat(new Completeness(org.xinghe.organisation.UnitKind.SOCIETY, OFFICE, 0, 0, 0, 0).percent())
                .isEqualTo(100);
    }

    private static UnitReport draft(String summary) {
        return UnitReport.open(CampaignId.fresh(), UnitId.fresh(), words(summary), "", NOON);
    }

    private static WriteReport words(String summary) {
        return new WriteReport(summary, List.of(), List.of(), List.of(), List.of());
    }

    private static Refused refused(UnitReport report, Reason reason) {
        return new Refused(report.id(), List.of(reason));
    }

    private static ActivityLine row(
            String title, ActivityState state, @Nullable Integer onSite, @Nullable CountingMethod method) {
        return new ActivityLine(
                ActivityId.fresh(),
                "slug-" + title,
                title,
                null,
                Mode.OFFLINE,
                state,
                MAY_30,
                "科技馆",
                onSite,
                method,
                null,
                null,
                0,
                0);
    }
}
