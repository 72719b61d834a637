package org.xinghe.notification.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.WorkingDays;

/// When somebody hears, of what, and when the leader does.
class ChasePlanTests {

    private static final UnitId UNIT = new UnitId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    private static final UnitId OTHER = new UnitId(UUID.fromString("00000000-0000-7000-8000-000000000002"));
    private static final Set<PostKind> BOTH = Set.of(PostKind.COORDINATOR, PostKind.LEADER);

    /// Labour Day of 2022 with the Sunday and the Saturday worked for it, and the Dragon Boat festival.
    private static final WorkingDays YEAR_2022 = new WorkingDays(
            Set.of(
                    LocalDate.of(2022, 5, 2),
                    LocalDate.of(2022, 5, 3),
                    LocalDate.of(2022, 5, 4),
                    LocalDate.of(2022, 6, 3)),
            Set.of(LocalDate.of(2022, 4, 24), LocalDate.of(2022, 5, 7)),
            Set.of(2022));

    @Test
    void aDutyIsRemindedOfTenFiveThreeOneDaysBeforeAndOnItsDay() {
        assertThat(remindedOn(duty("2022-06-30"), "2022-06-13", "2022-06-30"))
                .containsExactly("2022-06-16", "2022-06-23", "2022-06-27", "2022-06-29", "2022-06-30");
    }

    @Test
    void whatIsOverdueIsRemindedOfOnTheNextWorkedDayAndEveryThirdAfterIt() {
        assertThat(remindedOn(duty("2022-06-30"), "2022-07-01", "2022-07-15"))
                .containsExactly("2022-07-01", "2022-07-06", "2022-07-11", "2022-07-14");
    }

    @Test
    void holidaysDoNotCountAndMakeUpWorkdaysDo() {
        assertThat(remindedOn(duty("2022-05-09"), "2022-04-22", "2022-05-09"))
                .as("24 April and 7 May are worked, 2 to 4 May are not")
                .containsExactly("2022-04-22", "2022-04-28", "2022-05-05", "2022-05-07", "2022-05-09");
        assertThat(plan("2022-05-03T09:00:00").digestsOf(List.of(duty("2022-05-03")), Map.of()))
                .as("nobody hears on a holiday")
                .isEmpty();
    }

    @Test
    void aDayThatIsNotWorkedIsRemindedOfOnTheLastWorkedOneBefore() {
        assertThat(remindedOn(duty("2022-06-05"), "2022-06-01", "2022-06-02"))
                .as("Sunday in the Dragon Boat festival")
                .containsExactly("2022-06-01", "2022-06-02");
    }

    @Test
    void theLastSecondOfTheLastDayIsStillInTime() {
        assertThat(groupAt("2022-06-30T23:59:59", duty("2022-06-30"))).isEqualTo(DigestGroup.TODAY);
        assertThat(groupAt("2022-07-01T00:00:00", duty("2022-06-30"))).isEqualTo(DigestGroup.OVERDUE);
    }

    @Test
    void aReceiptIsAskedForAfterTwoDaysAndEveryThirdAfterThem() {
        assertThat(remindedOn(receipt("2022-06-13T16:00:00"), "2022-06-13", "2022-06-24"))
                .containsExactly("2022-06-15", "2022-06-20", "2022-06-23");
    }

    @Test
    void whatCameBackIsAskedForAfterTwoDaysUnlessItsDutyHasADay() {
        assertThat(remindedOn(returned("2022-06-13T16:00:00", null), "2022-06-13", "2022-06-20"))
                .containsExactly("2022-06-15", "2022-06-20");
        assertThat(remindedOn(returned("2022-06-13T16:00:00", LocalDate.of(2022, 6, 30)), "2022-06-13", "2022-06-20"))
                .containsExactly("2022-06-16");
    }

    @Test
    void anOfficerMayAskForItWithTheNextMessageAndOnce() {
        var asked = new Owed(
                UNIT,
                OwedKind.RECEIPT,
                "通知",
                "",
                null,
                at("2022-06-13T16:00:00"),
                at("2022-06-13T16:30:00"),
                "/desk/notices/1/letter");
        assertThat(planAfter("2022-06-13T08:30:00", "2022-06-14T08:30:00").isReminded(asked))
                .isTrue();
        assertThat(planAfter("2022-06-15T08:30:00", "2022-06-16T08:30:00").isReminded(asked))
                .isFalse();
    }

    @Test
    void whatFellOnADayWithoutARunIsCaughtUpWith() {
        assertThat(planAfter("2022-06-15T08:30:00", "2022-06-17T08:30:00").isReminded(duty("2022-06-30")))
                .as("nothing ran on the 16th")
                .isTrue();
        assertThat(planAfter("2022-06-16T08:30:00", "2022-06-17T08:30:00").isReminded(duty("2022-06-30")))
                .isFalse();
    }

    @Test
    void onePostHasOneMessageWithAllThatIsOwedSoonestFirst() {
        var owed = List.of(
                duty("2022-09-30"), receipt("2022-06-13T16:00:00"), duty("2022-06-30"), duty("2022-06-10"), undated());
        var digests = plan("2022-06-16T08:30:00").digestsOf(owed, Map.of(UNIT, Set.of(PostKind.COORDINATOR)));

        assertThat(digests).hasSize(1);
        assertThat(digests.getFirst().lines())
                .extracting(DigestLine::group)
                .containsExactly(
                        DigestGroup.OVERDUE,
                        DigestGroup.RECEIPT,
                        DigestGroup.SOON,
                        DigestGroup.LATER,
                        DigestGroup.LATER);
    }

    @Test
    void nobodyHearsWhenNothingIsOwedOrNothingIsPressing() {
        var nobody = plan("2022-06-16T08:30:00");
        assertThat(nobody.digestsOf(List.of(), Map.of(UNIT, BOTH))).isEmpty();
        assertThat(nobody.digestsOf(List.of(duty("2022-09-30"), undated()), Map.of(UNIT, BOTH)))
                .isEmpty();
        assertThatThrownBy(() -> new Digest(UNIT, PostKind.COORDINATOR, DigestRole.WORKS_ON_IT, List.of()))
                .hasMessageContaining("nothing is owed");
    }

    @Test
    void theLeaderHearsOnlyOfWhatIsOverdueForMoreThanThreeDays() {
        var owed = List.of(duty("2022-06-10"), duty("2022-06-16"), duty("2022-06-30"));
        assertThat(plan("2022-06-15T08:30:00").digestsOf(owed, Map.of(UNIT, BOTH)))
                .as("the third day after")
                .extracting(Digest::post)
                .doesNotContain(PostKind.LEADER);

        var digests = plan("2022-06-16T08:30:00").digestsOf(owed, Map.of(UNIT, BOTH));
        assertThat(digests).extracting(Digest::post).containsExactly(PostKind.COORDINATOR, PostKind.LEADER);
        assertThat(digests.getLast().role()).isEqualTo(DigestRole.ROSE);
        assertThat(digests.getLast().lines()).extracting(DigestLine::dueOn).containsExactly(LocalDate.of(2022, 6, 10));
        assertThat(digests.getFirst().lines())
                .filteredOn(DigestLine::rose)
                .as("the coordinator is told that it went up")
                .hasSize(1);
    }

    @Test
    void theLeaderHearsOfAMissingReceiptAfterFiveDays() {
        var owed = receipt("2022-06-13T16:00:00");
        assertThat(plan("2022-06-20T08:30:00").rises(owed)).isFalse();
        assertThat(plan("2022-06-21T08:30:00").rises(owed)).isTrue();
    }

    @Test
    void whereNobodyCoordinatesTheOfficerHearsAndOnlyThenTheLeader() {
        var owed = List.of(duty("2022-06-10"));
        assertThat(firstToHear(owed, Set.of(PostKind.OFFICER, PostKind.LEADER)))
                .containsExactly(PostKind.OFFICER, PostKind.LEADER);
        assertThat(firstToHear(owed, Set.of(PostKind.LEADER))).containsExactly(PostKind.LEADER);
        assertThat(firstToHear(owed, Set.of()))
                .as("it waits for whoever takes the post over")
                .containsExactly(PostKind.COORDINATOR);
    }

    @Test
    void eachUnitIsDecidedForItself() {
        var owed = List.of(
                duty("2022-06-16"),
                new Owed(OTHER, OwedKind.DUTY, "另一件", "活动", LocalDate.of(2022, 9, 30), null, null, "/desk/duties/2"));
        assertThat(plan("2022-06-16T08:30:00").digestsOf(owed, Map.of()))
                .extracting(Digest::unit)
                .containsExactly(UNIT);
    }

    @Test
    void rulesThatMakeNoSenseAreRefusedWithTheirValues() {
        assertThatThrownBy(() -> new ChaseRules(Set.of(), 3, 2, 2, 3, 5)).hasMessageContaining("before");
        assertThatThrownBy(() -> new ChaseRules(Set.of(1), 0, 2, 2, 3, 5)).hasMessageContaining("0, 2, 2, 3, 5");
        assertThatThrownBy(() -> new ChaseRules(Set.of(1), 3, 6, 2, 3, 5)).hasMessageContaining("receipt-after");
    }

    private static List<PostKind> firstToHear(List<Owed> owed, Set<PostKind> held) {
        return plan("2022-06-16T08:30:00").digestsOf(owed, Map.of(UNIT, held)).stream()
                .map(Digest::post)
                .toList();
    }

    private static DigestGroup groupAt(String now, Owed owed) {
        return plan(now)
                .digestsOf(List.of(owed), Map.of(UNIT, Set.of(PostKind.COORDINATOR)))
                .getFirst()
                .lines()
                .getFirst()
                .group();
    }

    /// The worked days of a span on which a thing is reminded of, when a run takes place on each of them.
    private static List<String> remindedOn(Owed owed, String from, String to) {
        return LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .filter(YEAR_2022::isWorked)
                .filter(day -> plan(day + "T08:30:00").isReminded(owed))
                .map(LocalDate::toString)
                .toList();
    }

    private static ChasePlan plan(String now) {
        return new ChasePlan(ChaseRules.USUAL, YEAR_2022, at(now), null);
    }

    private static ChasePlan planAfter(String lastRun, String now) {
        return new ChasePlan(ChaseRules.USUAL, YEAR_2022, at(now), at(lastRun));
    }

    private static Owed duty(String dueOn) {
        return new Owed(UNIT, OwedKind.DUTY, "报送总结", "活动", LocalDate.parse(dueOn), null, null, "/desk/duties/1");
    }

    private static Owed undated() {
        return new Owed(UNIT, OwedKind.DUTY, "办特色活动", "活动", null, null, null, "/desk/duties/3");
    }

    private static Owed receipt(String deliveredAt) {
        return new Owed(UNIT, OwedKind.RECEIPT, "通知", "", null, at(deliveredAt), null, "/desk/notices/1/letter");
    }

    private static Owed returned(String at, @Nullable LocalDate dueOn) {
        return new Owed(UNIT, OwedKind.RETURNED_REPORT, "报送总结", "活动", dueOn, at(at), null, "/desk/reports/1");
    }

    private static Instant at(String local) {
        return CampaignTime.instantOf(LocalDateTime.parse(local));
    }
}
