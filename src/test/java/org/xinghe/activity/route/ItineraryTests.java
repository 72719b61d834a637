package org.xinghe.activity.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.route.RouteObjection.GapTooShort;
import org.xinghe.organisation.RegionCode;

/// Stops follow one another in time, and so does the session that is made of them.
class ItineraryTests {

    private static final LocalDateTime EIGHT = LocalDateTime.of(2022, 5, 30, 8, 0);
    private static final Stop SQUARE = stop("迎泽集合点", 0, 20, 40, null);
    private static final Stop LABORATORY = stop("材料实验室", 60, 150, 30, 25);
    private static final Stop MUSEUM = stop("省科技馆", 180, 270, null, null);

    @Test
    void stopsStandInTheOrderOfTimeWhateverTheOrderInWhichTheyWereTyped() {
        var itinerary = new Itinerary(List.of(MUSEUM, SQUARE, LABORATORY));
        assertThat(itinerary.stops()).containsExactly(SQUARE.at(1), LABORATORY.at(2), MUSEUM.at(3));
        assertThat(itinerary.objections()).isEmpty();
    }

    @Test
    void aStopThatIsReachedTooLateIsRefusedWithTheFigures() {
        var early = stop("省科技馆", 175, 270, null, null);
        var itinerary = new Itinerary(List.of(SQUARE, LABORATORY, early));
        assertThat(itinerary.objections()).containsExactly(new GapTooShort(LABORATORY.at(2), early.at(3)));
        assertThat(new GapTooShort(LABORATORY, early).earliest()).isEqualTo(EIGHT.plusMinutes(180));
    }

    @Test
    void noOneIsAtTwoStopsAtOnceEvenWhenNoWayIsKnown() {
        var both = stop("北门", 10, 30, null, null);
        assertThat(new Itinerary(List.of(stop("南门", 0, 20, null, null), both)).objections())
                .hasSize(1);
    }

    @Test
    void twoStopsChangePlacesAndNothingElseMoves() {
        var swapped = new Itinerary(List.of(SQUARE, LABORATORY, MUSEUM)).swappedAt(2);
        assertThat(swapped.stops())
                .containsExactly(
                        SQUARE.at(1),
                        MUSEUM.at(EIGHT.plusMinutes(60), LABORATORY.travel()).at(2),
                        LABORATORY.at(EIGHT.plusMinutes(180), null).at(3));
        assertThat(swapped.stops().getLast().leavesAt()).isEqualTo(MUSEUM.leavesAt());
        assertThat(swapped.objections()).isEmpty();
        assertThat(swapped.swappedAt(0)).isEqualTo(swapped);
        assertThat(swapped.swappedAt(3)).isEqualTo(swapped);
    }

    @Test
    void aStopThatReceivesFewerThanTheLargestGroupIsNamed() {
        var itinerary = new Itinerary(List.of(SQUARE, LABORATORY, MUSEUM));
        assertThat(itinerary.tooSmallFor(List.of(group(20, null), group(30, null))))
                .containsExactly(LABORATORY.at(2));
        assertThat(itinerary.tooSmallFor(List.of(group(25, null)))).isEmpty();
    }

    @Test
    void aVehicleHasASeatForEach() {
        assertThat(new PlanGroup("一组", "", "", 45, new Vehicle("晋A00001", 44, "", "")).hasTooFewSeats())
                .isTrue();
        assertThat(new PlanGroup("一组", "", "", 45, new Vehicle("晋A00001", 45, "", "")).hasTooFewSeats())
                .isFalse();
        assertThat(new PlanGroup("一组", "", "", 45, null).hasTooFewSeats()).isFalse();
    }

    @Test
    void aRouteNeedsTwoStopsAndInsuredGroupsAndAVolunteerActionOnlyTheInsurance() {
        assertThat(RouteCheck.lacks(true, List.of(SQUARE), List.of()))
                .containsExactly(Reason.STOPS_TOO_FEW, Reason.GROUP_MISSING);
        var insured = new Insurance("样例保险 P-2022-0530", "太联络", Instant.EPOCH);
        assertThat(RouteCheck.lacks(true, List.of(SQUARE, MUSEUM), List.of(group(20, insured), group(20, null))))
                .containsExactly(Reason.INSURANCE_MISSING);
        assertThat(RouteCheck.lacks(true, List.of(SQUARE, MUSEUM), List.of(group(20, insured))))
                .isEmpty();
        assertThat(RouteCheck.lacks(false, List.of(), List.of())).isEmpty();
        assertThat(RouteCheck.lacks(false, List.of(), List.of(group(20, null))))
                .containsExactly(Reason.INSURANCE_MISSING);
    }

    @Test
    void theSessionGoesFromTheFirstStopToTheLastWithThePlacesOfAllGroups() {
        var id = SessionId.fresh();
        var known = new PlannedSession(
                id, EIGHT, EIGHT.plusHours(1), "旧地点", RegionCode.of("140200"), "", "https://live.example.cn", 9);
        assertThat(RouteSession.of(List.of(SQUARE, MUSEUM), List.of(group(30, null), group(20, null)), List.of(known)))
                .isEqualTo(new PlannedSession(
                        id,
                        EIGHT,
                        EIGHT.plusMinutes(270),
                        "迎泽集合点 → 省科技馆",
                        RegionCode.of("140100"),
                        "样例街1号",
                        "https://live.example.cn",
                        50));
        assertThat(RouteSession.of(List.of(SQUARE), List.of(), List.of(known)).capacity())
                .isEqualTo(9);
    }

    private static Stop stop(String name, int from, int until, @Nullable Integer travel, @Nullable Integer capacity) {
        return new Stop(
                StopId.fresh(),
                0,
                1,
                name,
                RegionCode.of("140100"),
                "样例街1号",
                EIGHT.plusMinutes(from),
                EIGHT.plusMinutes(until),
                "",
                "",
                "",
                capacity,
                travel == null ? null : new Travel(travel, TravelMode.COACH));
    }

    private static Group group(int capacity, @Nullable Insurance insurance) {
        return new Group(GroupId.fresh(), 1, "一组", "", "", capacity, null, insurance);
    }
}
