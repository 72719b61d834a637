package org.xinghe.attendance.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xinghe.attendance.registration.Places.Waiting;

class PlacesTests {

    private static final String NONE = "";
    private static final String YOUNG = "young";
    private static final String GRASSROOTS = "grassroots";

    @Test
    void placesAreGivenByHeadsAndABookingThatIsTooLargeWaitsAsAWhole() {
        var places = new Places(10, Map.of());
        assertThat(places.take(NONE, 6)).isTrue();
        assertThat(places.take(NONE, 5)).isFalse();
        assertThat(places.freeFor(NONE)).isEqualTo(4);
        assertThat(places.totalTaken()).isEqualTo(6);
    }

    @Test
    void whoComesAfterALargeBookingThatWaitsDoesNotPassIt() {
        var places = new Places(10, Map.of()).with(NONE, 8, 0);
        assertThat(places.take(NONE, 5)).isFalse();
        places.await(NONE);
        assertThat(places.take(NONE, 1)).isFalse();
        assertThat(places.freeFor(NONE)).isZero();
    }

    @Test
    void freePlacesGoToThoseWhoWaitInTheOrderInWhichTheyCame() {
        var places = new Places(10, Map.of()).with(NONE, 5, 4);
        var list = List.of(waiting(NONE, 2), waiting(NONE, 3), waiting(NONE, 2), waiting(NONE, 1));
        assertThat(places.promote(list)).containsExactly(list.get(0), list.get(1));
        assertThat(places.totalTaken()).isEqualTo(10);
        assertThat(places.waiting(NONE)).isEqualTo(2);
    }

    @Test
    void aLargeBookingAtTheHeadHoldsAllBehindItUntilItFits() {
        var places = new Places(10, Map.of()).with(NONE, 7, 2);
        var list = List.of(waiting(NONE, 5), waiting(NONE, 1));
        assertThat(places.promote(list)).isEmpty();
        var later = new Places(10, Map.of()).with(NONE, 5, 2);
        assertThat(later.promote(list)).containsExactly(list.getFirst());
    }

    @Test
    void placesKeptForAGroupAreNotGivenToOthers() {
        var places = new Places(10, Map.of(YOUNG, 4));
        assertThat(places.take(NONE, 7)).isFalse();
        assertThat(places.take(NONE, 6)).isTrue();
        assertThat(places.take(NONE, 1)).isFalse();
        assertThat(places.freeFor(YOUNG)).isEqualTo(4);
        assertThat(places.take(YOUNG, 4)).isTrue();
        assertThat(places.take(YOUNG, 1)).isFalse();
    }

    @Test
    void aGroupTakesOpenPlacesWhenItsOwnAreUsedUp() {
        var places = new Places(10, Map.of(YOUNG, 4));
        assertThat(places.take(YOUNG, 7)).isTrue();
        assertThat(places.freeFor(NONE)).isEqualTo(3);
    }

    @Test
    void aGroupThatNeedsOnlyItsOwnPlacesPassesAnOpenBookingButNeverTakesOpenPlacesFromIt() {
        var places = new Places(10, Map.of(YOUNG, 4)).with(NONE, 3, 1).with(YOUNG, 1, 3);
        var list = List.of(waiting(NONE, 5), waiting(YOUNG, 2), waiting(YOUNG, 2), waiting(YOUNG, 1));
        assertThat(places.promote(list))
                .as("the second would need an open place, the third may not pass the second")
                .containsExactly(list.get(1));
    }

    @Test
    void keptPlacesThatAreReleasedGoToAllInOrder() {
        var released = new Places(10, Map.of()).with(NONE, 6, 1).with(YOUNG, 0, 1);
        var list = List.of(waiting(NONE, 3), waiting(YOUNG, 1));
        assertThat(released.promote(list)).isEqualTo(list);
    }

    @Test
    void moreKeptThanThereIsRoomIsCutInTheGroupsOrder() {
        var kept = new LinkedHashMap<String, Integer>();
        kept.put(YOUNG, 8);
        kept.put(GRASSROOTS, 8);
        var places = new Places(10, kept);
        assertThat(places.freeFor(YOUNG)).isEqualTo(8);
        assertThat(places.freeFor(GRASSROOTS)).isEqualTo(2);
        assertThat(places.freeFor(NONE)).isZero();
    }

    @Test
    void withoutALimitNobodyWaits() {
        var places = new Places(null, Map.of(YOUNG, 4)).with(NONE, 0, 1);
        assertThat(places.promote(List.of(waiting(NONE, 500)))).hasSize(1);
        assertThat(places.take(NONE, 500)).isTrue();
        assertThat(places.freeFor(NONE)).isNull();
    }

    @Test
    void whateverComesNothingIsOversoldAndEachGroupIsServedInOrder() {
        var random = new Random(20220530);
        for (var round = 0; round < 300; round++) {
            var kept = new LinkedHashMap<>(Map.of(YOUNG, random.nextInt(8), GRASSROOTS, random.nextInt(8)));
            var places = new Places(20, kept);
            var list = new ArrayList<Waiting>();
            for (var arrival = 0; arrival < 30; arrival++) {
                var group = List.of(NONE, YOUNG, GRASSROOTS).get(random.nextInt(3));
                var heads = 1 + random.nextInt(6);
                if (!places.take(group, heads)) {
                    places.await(group);
                    list.add(waiting(group, heads));
                }
                assertThat(places.totalTaken()).isLessThanOrEqualTo(20);
            }
            assertThat(places.promote(list))
                    .as("what a settled list holds has no places")
                    .isEmpty();
            assertThat(places.totalWaiting()).isEqualTo(list.size());
        }
    }

    private static Waiting waiting(String group, int heads) {
        return new Waiting(RegistrationId.fresh(), group, heads);
    }
}
