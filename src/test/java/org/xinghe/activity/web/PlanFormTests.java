package org.xinghe.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;

/// What people type becomes a plan, or all of its faults at once.
class PlanFormTests {

    private static final UnitId UNIT = UnitId.fresh();
    private static final CampaignId CAMPAIGN = CampaignId.fresh();

    @Test
    void whatIsTypedAsPeopleTypeItIsUnderstood() {
        var typed = whole();
        typed.set("day1", "２０２２年5月30日");
        typed.set("from1", "9：30");
        typed.set("capacity1", "1,200");

        assertThat(PlanForm.of(typed).read(UNIT, CAMPAIGN, true, new Faults()))
                .contains(new PlanActivity(
                        UNIT,
                        CAMPAIGN,
                        KindCode.OTHER,
                        null,
                        null,
                        "仰望星河",
                        "一场报告。",
                        Mode.OFFLINE,
                        "市民",
                        "李晓",
                        "0351-5550100",
                        List.of(new PlannedSession(
                                LocalDateTime.of(2022, 5, 30, 9, 30),
                                LocalDateTime.of(2022, 5, 30, 11, 0),
                                "科技馆",
                                RegionCode.of("140100"),
                                "样例路1号",
                                null,
                                1200)),
                        null));
    }

    @Test
    void oneBadValueDoesNotHideTheOthers() {
        var typed = whole();
        typed.set("title", " ");
        typed.set("summary", "");
        typed.set("contactPhone", "");
        typed.set("day1", "2022-02-30");
        typed.set("capacity1", "很多");
        typed.set("day2", "2022-05-31");
        typed.set("from2", "15:00");
        typed.set("until2", "14:00");
        typed.set("place2", "");
        typed.set("region2", "140100");
        typed.set("link2", "javascript:alert(1)");

        assertThat(faultsOf(typed))
                .isEqualTo(Map.of(
                        "title", "activity.fault.title",
                        "summary", "activity.refused.SUMMARY_MISSING",
                        "contactPhone", "activity.fault.contact-phone",
                        "day1", "activity.fault.day",
                        "capacity1", "activity.fault.capacity",
                        "until2", "activity.fault.order",
                        "place2", "activity.fault.place",
                        "link2", "activity.fault.link"));
    }

    @Test
    void aDraftMayLackSessionSummaryAndContactButNotItsTitle() {
        var typed = new LinkedMultiValueMap<>(
                Map.of("title", List.of("仰望星河"), "mode", List.of("ONLINE"), "kind", List.of("OTHER")));
        var faults = new Faults();
        assertThat(PlanForm.of(typed).read(UNIT, CAMPAIGN, false, faults)).isPresent();
        assertThat(faults.keys()).isEmpty();

        typed.set("title", "字".repeat(101));
        PlanForm.of(typed).read(UNIT, CAMPAIGN, false, faults);
        assertThat(faults.keys()).isEqualTo(Map.of("title", "activity.fault.title"));
    }

    @Test
    void aSessionMayGoOverSeveralDaysAndOnlineNeedsNoPlace() {
        var typed = whole();
        typed.set("mode", "ONLINE");
        typed.set("place1", "");
        typed.set("lastDay1", "2022-06-02");
        typed.set("until1", "08:00");
        assertThat(PlanForm.of(typed)
                        .read(UNIT, CAMPAIGN, true, new Faults())
                        .orElseThrow()
                        .sessions())
                .extracting(PlannedSession::endsAt)
                .containsExactly(LocalDateTime.of(2022, 6, 2, 8, 0));
    }

    private static Map<String, String> faultsOf(MultiValueMap<String, String> typed) {
        var faults = new Faults();
        assertThat(PlanForm.of(typed).read(UNIT, CAMPAIGN, true, faults)).isEmpty();
        return faults.keys();
    }

    private static MultiValueMap<String, String> whole() {
        var typed = new LinkedMultiValueMap<String, String>();
        Map.ofEntries(
                        Map.entry("title", "仰望星河"),
                        Map.entry("mode", "OFFLINE"),
                        Map.entry("kind", "OTHER"),
                        Map.entry("summary", "一场报告。"),
                        Map.entry("audience", "市民"),
                        Map.entry("contactName", "李晓"),
                        Map.entry("contactPhone", "0351-5550100"),
                        Map.entry("day1", "2022-05-30"),
                        Map.entry("from1", "09:30"),
                        Map.entry("until1", "11:00"),
                        Map.entry("place1", "科技馆"),
                        Map.entry("region1", "140100"),
                        Map.entry("address1", "样例路1号"))
                .forEach(typed::set);
        return typed;
    }
}
