package org.xinghe.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.CampaignTime;

class ActivityRulesTests {

    private static final LocalDateTime MORNING = LocalDateTime.of(2022, 5, 30, 9, 0);
    private static final Instant BEFORE = CampaignTime.instantOf(MORNING.minusDays(5));
    private static final Instant AFTER = CampaignTime.instantOf(MORNING.plusDays(1));
    private static final RecordActivity HELD =
            new RecordActivity(120, CountingMethod.TICKETS, null, null, 6, 4, "座无虚席。", List.of(), List.of());

    @Test
    void anActivityGoesFromPlanOverApprovalToRecord() {
        var activity = planned();
        assertThat(activity.submit(List.of(), BEFORE)).isEqualTo(new Done(activity.id(), ActivityState.SUBMITTED));
        assertThat(activity.approve(List.of(), BEFORE)).isEqualTo(new Done(activity.id(), ActivityState.PUBLISHED));
        assertThat(activity.record(HELD, AFTER)).isEqualTo(new Done(activity.id(), ActivityState.RECORDED));
    }

    @Test
    void whatLacksSomethingIsNotSubmittedAndEachLackIsNamed() {
        var activity = Activity.plan("a", wish("", "", List.of()), BEFORE);
        assertThat(activity.submit(List.of(), BEFORE))
                .isEqualTo(new Refused(
                        activity.id(),
                        List.of(Reason.SESSION_MISSING, Reason.SUMMARY_MISSING, Reason.CONTACT_MISSING)));
        assertThat(activity.state()).isEqualTo(ActivityState.DRAFT);
    }

    @Test
    void nothingIsPutOnRecordBeforeItBegan() {
        var activity = planned();
        activity.approve(List.of(), BEFORE);
        assertThat(activity.record(HELD, BEFORE)).isEqualTo(new Refused(activity.id(), List.of(Reason.NOT_YET_HELD)));
    }

    @Test
    void itIsSentBackOnlyWithAReasonAndThenIsSubmittedAgain() {
        var activity = planned();
        activity.submit(List.of(), BEFORE);
        assertThat(activity.sendBack(" ", BEFORE))
                .isEqualTo(new Refused(activity.id(), List.of(Reason.REASON_MISSING)));
        assertThat(activity.sendBack("地点不明", BEFORE)).isEqualTo(new Done(activity.id(), ActivityState.RETURNED));
        assertThat(activity.submit(List.of(), BEFORE)).isEqualTo(new Done(activity.id(), ActivityState.SUBMITTED));
    }

    @Test
    void whatIsOnRecordIsNotCancelledAndWhatIsCancelledIsNotPublished() {
        var held = planned();
        held.approve(List.of(), BEFORE);
        held.record(HELD, AFTER);
        assertThat(held.cancel("下雨", AFTER)).isEqualTo(new Refused(held.id(), List.of(Reason.NOT_IN_THIS_STATE)));

        var cancelled = planned();
        cancelled.cancel("下雨", BEFORE);
        assertThat(cancelled.approve(List.of(), BEFORE))
                .isEqualTo(new Refused(cancelled.id(), List.of(Reason.NOT_IN_THIS_STATE)));
    }

    @Test
    void whatIsPublicIsChangedOnlyByWhoDecides() {
        var activity = planned();
        activity.approve(List.of(), BEFORE);
        var other = wish("新的简介", "李晓", List.of(session(MORNING)));
        assertThat(activity.change(other, false, List.of()))
                .isEqualTo(new Refused(activity.id(), List.of(Reason.NOT_IN_THIS_STATE)));
        assertThat(activity.change(other, true, List.of())).isEqualTo(new Done(activity.id(), ActivityState.PUBLISHED));
    }

    @Test
    void figuresAndLinksThatCannotBeAreNotTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordActivity(-1, null, null, null, 0, 0, "", List.of(), List.of()))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RecordActivity(null, null, null, null, 0, 0, "", List.of(), List.of("javascript:alert(1)")))
                .withMessageContaining("javascript:alert(1)");
    }

    private static Activity planned() {
        return Activity.plan("a", wish("科普报告", "李晓", List.of(session(MORNING))), BEFORE);
    }

    private static PlanActivity wish(String summary, String contact, List<PlannedSession> sessions) {
        return new PlanActivity(
                UnitId.fresh(),
                CampaignId.fresh(),
                KindCode.OTHER,
                null,
                null,
                "科普报告会",
                summary,
                Mode.OFFLINE,
                "公众",
                contact,
                contact.isEmpty() ? "" : "0351-0000000",
                sessions,
                null);
    }

    private static PlannedSession session(LocalDateTime startsAt) {
        return new PlannedSession(startsAt, startsAt.plusHours(2), "科技馆", RegionCode.of("140100"), "", null, null);
    }
}
