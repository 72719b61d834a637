package org.xinghe.campaign.burden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.burden.Burden.OfKind;
import org.xinghe.campaign.burden.Burden.OfRequest;
import org.xinghe.campaign.burden.Burden.Same;
import org.xinghe.campaign.burden.Burden.Warning;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.WorkingDays;

/// What a notice asks, measured.
class BurdenMeterTests {

    private static final BurdenSettings RULES =
            new BurdenSettings(30, 20, 120, 10, 5, LocalTime.of(8, 30), LocalTime.of(17, 30), 5000, 4000, "某规定");
    private static final WorkingDays DRAGON_BOAT =
            new WorkingDays(Set.of(LocalDate.of(2022, 6, 3)), Set.of(), Set.of(2022));
    private static final LocalDateTime MORNING = LocalDateTime.of(2022, 5, 16, 9, 0);
    private static final LocalDate LATER = LocalDate.of(2022, 6, 30);

    private final UnitId taiyuan = unit();
    private final UnitId datong = unit();
    private final UnitId society = unit();

    @Test
    void recipientsTimesDutiesTimesMinutesAreSummedForTheProvinceTheKindsAndTheMedianUnit() {
        var report = request(DutyKind.REPORT, "报总结", 120, List.of(LATER), false, taiyuan, datong, society);
        var twice = request(DutyKind.OTHER, "报进展", 10, List.of(LATER, LATER.plusMonths(1)), false, taiyuan, datong);
        var joint = request(DutyKind.ACTIVITY, "太原：开展活动", 30, List.of(LATER), true, taiyuan, datong);
        var burden = meter(List.of(report, twice, joint), List.of(), 100, null).measure(MORNING);

        assertThat(burden.totalMinutes()).isEqualTo(3 * 120 + 2 * 2 * 10 + 30);
        assertThat(burden.medianMinutes()).isEqualTo(155);
        assertThat(burden.recipients()).isEqualTo(3);
        assertThat(burden.kinds())
                .containsExactly(
                        new OfKind(UnitKind.CITY_ASSOCIATION, 2, 310, 155), new OfKind(UnitKind.SOCIETY, 1, 120, 120));
        assertThat(burden.own()).isEqualTo(4);
    }

    @Test
    void fewerThanFiveWorkingDaysAreAWarningAndHolidaysDoNotCount() {
        var soon = request(DutyKind.OTHER, "报阵地", 10, List.of(LocalDate.of(2022, 6, 6)), false, taiyuan);
        var enough = request(DutyKind.OTHER, "报名单", 10, List.of(LocalDate.of(2022, 6, 7)), false, taiyuan);
        var burden = meter(List.of(soon, enough), List.of(), 100, null).measure(LocalDateTime.of(2022, 5, 30, 9, 0));

        assertThat(burden.requests()).extracting(OfRequest::leadDays).containsExactly(4, 5);
        assertThat(burden.requests()).extracting(OfRequest::tooShort).containsExactly(true, false);
        assertThat(burden.warnings()).containsExactly(new Warning.ShortLead(1, 5));
    }

    @Test
    void aReleaseAtNightOnAWeekendOrAHolidayIsOfferedTheNextWorkingMorning() {
        assertThat(quietAt(LocalDateTime.of(2022, 6, 2, 17, 30))).isEqualTo(LocalDateTime.of(2022, 6, 6, 8, 30));
        assertThat(quietAt(LocalDateTime.of(2022, 6, 3, 10, 0))).isEqualTo(LocalDateTime.of(2022, 6, 6, 8, 30));
        assertThat(quietAt(LocalDateTime.of(2022, 6, 2, 7, 0))).isEqualTo(LocalDateTime.of(2022, 6, 2, 8, 30));
        assertThat(quietAt(LocalDateTime.of(2022, 6, 2, 8, 30))).isNull();
    }

    @Test
    void aDocumentLongerThanItsRuleIsAWarningWithTheSource() {
        assertThat(meter(List.of(), List.of(), 5001, null).measure(MORNING).warnings())
                .containsExactly(new Warning.TooLong(5001, 5000, "某规定"));
        assertThat(meter(List.of(), List.of(), 5000, null).measure(MORNING).warnings())
                .isEmpty();
        assertThat(new BurdenMeter(List.of(), recipients(), 0, List.of(), 4001, true, null, DRAGON_BOAT, RULES)
                        .measure(MORNING)
                        .warnings())
                .containsExactly(new Warning.TooLong(4001, 4000, "某规定"));
    }

    @Test
    void anOpenRequestOfAnotherCampaignForTheSameIsShownWithTheUnitsThatBothAsk() {
        var report = request(DutyKind.REPORT, "请各单位认真总结活动开展情况，于6月底前报送", 120, List.of(LATER), false, taiyuan, society);
        var same = elsewhere(DutyKind.REPORT, "总结活动开展情况并报送", LATER, taiyuan, datong);
        var over = elsewhere(DutyKind.REPORT, "总结活动开展情况并报送", LocalDate.of(2022, 5, 15), taiyuan);
        var another = elsewhere(DutyKind.REPORT, "报送人才统计年报", LATER, taiyuan);
        var otherKind = elsewhere(DutyKind.RECORD, "总结活动开展情况并报送", LATER, taiyuan);
        var otherUnit = elsewhere(DutyKind.REPORT, "总结活动开展情况并报送", LATER, datong);
        var burden = meter(List.of(report), List.of(same, over, another, otherKind, otherUnit), 100, null)
                .measure(MORNING);

        assertThat(burden.requests().getFirst().same()).containsExactly(new Same(same, 1));
        assertThat(burden.warnings()).contains(new Warning.SameElsewhere(1));
    }

    @Test
    void whatThePlatformHoldsNeedNotBeAsked() {
        assertThat(KnownAlready.of(DutyKind.OTHER, "填报活动统计表并报联系人")).containsExactly(Known.FIGURES, Known.CONTACT);
        assertThat(KnownAlready.of(DutyKind.OTHER, "报送单位基本情况")).containsExactly(Known.UNIT);
        assertThat(KnownAlready.of(DutyKind.REPORT, "报送影像资料"))
                .containsExactly(Known.FIGURES, Known.SUMMARY, Known.PICTURES);
        assertThat(KnownAlready.of(DutyKind.RECORD, "特色活动及时上报")).containsExactly(Known.ACTIVITIES);
        assertThat(KnownAlready.of(DutyKind.OTHER, "收到通知后三日内反馈")).containsExactly(Known.RECEIPT);
        assertThat(KnownAlready.of(DutyKind.ACTIVITY, "举办一场讲座")).isEmpty();
    }

    @Test
    void aUnitThatIsAskedForMoreThanTheCapInAMonthIsCounted() {
        var report = request(DutyKind.REPORT, "报总结", 120, List.of(LATER), false, taiyuan, society);
        var other = elsewhere(DutyKind.OTHER, "报名单", LATER, taiyuan);
        assertThat(overCap(report, other, 129)).containsExactly(new Warning.OverCap(LATER.withDayOfMonth(1), 1, 129));
        assertThat(overCap(report, other, 130)).isEmpty();
        assertThat(overCap(report, other, 119)).containsExactly(new Warning.OverCap(LATER.withDayOfMonth(1), 2, 119));
    }

    @Test
    void aYearWithoutAHolidayTableIsSaid() {
        var next = request(DutyKind.OTHER, "报计划", 10, List.of(LocalDate.of(2031, 1, 10)), false, taiyuan);
        assertThat(meter(List.of(next), List.of(), 100, null).measure(MORNING).warnings())
                .containsExactly(new Warning.UnknownYear(2031));
    }

    private List<Warning> overCap(Request request, OpenRequest other, int cap) {
        return meter(List.of(request), List.of(other), 100, cap).measure(MORNING).warnings().stream()
                .filter(Warning.OverCap.class::isInstance)
                .toList();
    }

    private @Nullable LocalDateTime quietAt(LocalDateTime at) {
        return meter(List.of(), List.of(), 100, null).measure(at).warnings().stream()
                .filter(Warning.QuietHour.class::isInstance)
                .map(warning -> ((Warning.QuietHour) warning).morning())
                .findFirst()
                .orElse(null);
    }

    private BurdenMeter meter(
            List<Request> requests, List<OpenRequest> elsewhere, int characters, @Nullable Integer cap) {
        return new BurdenMeter(requests, recipients(), 4, elsewhere, characters, false, cap, DRAGON_BOAT, RULES);
    }

    private Map<UnitId, UnitKind> recipients() {
        var recipients = new LinkedHashMap<UnitId, UnitKind>();
        recipients.put(taiyuan, UnitKind.CITY_ASSOCIATION);
        recipients.put(datong, UnitKind.CITY_ASSOCIATION);
        recipients.put(society, UnitKind.SOCIETY);
        return recipients;
    }

    private static Request request(
            DutyKind kind, String what, int minutes, List<LocalDate> days, boolean jointly, UnitId... owners) {
        return new Request(DutyId.fresh(), kind, what, what, minutes, days, jointly, Set.of(owners));
    }

    private static OpenRequest elsewhere(DutyKind kind, String what, LocalDate dueOn, UnitId... units) {
        return new OpenRequest(DutyId.fresh(), CampaignId.fresh(), "科普月", kind, what, 10, dueOn, Set.of(units));
    }

    private static UnitId unit() {
        return new UnitId(Identifier.fresh());
    }
}
