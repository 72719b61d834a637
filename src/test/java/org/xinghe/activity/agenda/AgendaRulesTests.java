package org.xinghe.activity.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.agenda.AgendaFault.Kind;
import org.xinghe.organisation.RegionCode;

class AgendaRulesTests {

    private static final LocalDateTime NINE = LocalDateTime.of(2022, 5, 30, 9, 0);
    private static final PlannedSession MORNING = session(NINE, NINE.plusMinutes(150));
    private static final LocalDateTime LATE = LocalDateTime.of(2022, 5, 30, 22, 0);
    private static final PlannedSession NIGHT = session(LATE, LATE.plusHours(4));

    @Test
    void pointsThatFollowOneAnotherAreRightEvenToTheLastMinute() {
        assertThat(AgendaRules.faults(
                        List.of(point(MORNING, NINE, 30), point(MORNING, NINE.plusMinutes(30), 120)), List.of(MORNING)))
                .isEmpty();
    }

    @Test
    void aPointOutsideOfItsSessionIsToldWithTheFigures() {
        assertThat(AgendaRules.faults(
                        List.of(point(MORNING, NINE.minusMinutes(10), 10), point(MORNING, NINE.plusMinutes(140), 11)),
                        List.of(MORNING)))
                .containsExactly(
                        new AgendaFault(0, Kind.BEFORE_THE_SESSION, NINE.minusMinutes(10), NINE, NINE),
                        new AgendaFault(
                                1,
                                Kind.AFTER_THE_SESSION,
                                NINE.plusMinutes(140),
                                NINE.plusMinutes(151),
                                NINE.plusMinutes(150)));
    }

    @Test
    void ofTwoAtOnceTheLaterIsToldWhenTheEarlierEndsHoweverTheyAreTyped() {
        var later = point(MORNING, NINE.plusMinutes(20), 10);
        var earlier = point(MORNING, NINE, 30);
        assertThat(AgendaRules.faults(List.of(later, earlier), List.of(MORNING)))
                .containsExactly(new AgendaFault(
                        0, Kind.OVERLAPS, NINE.plusMinutes(20), NINE.plusMinutes(30), NINE.plusMinutes(30)));
    }

    @Test
    void aPointAfterMidnightBelongsToTheSessionOfTheEvening() {
        var midnight = LocalDateTime.of(2022, 5, 31, 0, 30);
        assertThat(AgendaRules.faults(List.of(point(NIGHT, midnight, 90)), List.of(MORNING, NIGHT)))
                .isEmpty();
        assertThat(AgendaRules.faults(List.of(point(NIGHT, midnight, 91)), List.of(MORNING, NIGHT)))
                .containsExactly(new AgendaFault(
                        0, Kind.AFTER_THE_SESSION, midnight, midnight.plusMinutes(91), LATE.plusHours(4)));
    }

    @Test
    void pointsOfTwoSessionsDoNotStandInEachOthersWay() {
        var parallel = session(NINE, NINE.plusMinutes(150));
        assertThat(AgendaRules.faults(
                        List.of(point(MORNING, NINE, 30), point(parallel, NINE, 30)), List.of(MORNING, parallel)))
                .isEmpty();
    }

    private static AgendaPoint point(PlannedSession session, LocalDateTime from, int minutes) {
        return AgendaPoint.at(session, from, minutes, "致辞", "叶明川");
    }

    private static PlannedSession session(LocalDateTime from, LocalDateTime until) {
        return new PlannedSession(SessionId.fresh(), from, until, "科技馆", RegionCode.of("140100"), "", null, null);
    }
}
