package org.xinghe.activity.planning;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.xinghe.activity.Clash;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;
import org.xinghe.organisation.RegionCode;

/// What recurs, what overlaps, what is the same place, what is the same title, and what a year on means.
class PlanningRulesTests {

    private static final LocalDate JUNE_END = LocalDate.of(2022, 6, 30);

    @Test
    void eachWeekGoesOverTheEndOfTheMonthAndStopsOnItsLastDay() {
        assertThat(days(new Recurrence(Rhythm.WEEKLY, Set.of(), LocalDate.of(2022, 6, 20), Set.of()), "2022-05-30"))
                .containsExactly("2022-05-30", "2022-06-06", "2022-06-13", "2022-06-20");
        assertThat(days(new Recurrence(Rhythm.WEEKLY, Set.of(), LocalDate.of(2022, 6, 19), Set.of()), "2022-05-30"))
                .containsExactly("2022-05-30", "2022-06-06", "2022-06-13");
        assertThat(days(
                        new Recurrence(Rhythm.FORTNIGHTLY, Set.of(), LocalDate.of(2024, 3, 20), Set.of()),
                        "2024-02-15"))
                .containsExactly("2024-02-15", "2024-02-29", "2024-03-14");
    }

    @Test
    void chosenWeekdaysRecurWithoutTheDaysThatAreOff() {
        var dragonBoat = Set.of(LocalDate.of(2022, 6, 4));
        assertThat(days(
                        new Recurrence(
                                Rhythm.WEEKDAYS, Set.of(WEDNESDAY, SATURDAY), LocalDate.of(2022, 6, 8), dragonBoat),
                        "2022-05-30"))
                .as("the typed first day stands, a Monday though it is")
                .containsExactly("2022-05-30", "2022-06-01", "2022-06-08");
    }

    @Test
    void aSessionOverMidnightStaysAsLongAndOnlyTheFirstOneKeepsItsIdentity() {
        var night = new PlannedSession(
                SessionId.fresh(),
                at("2022-05-31T21:30"),
                at("2022-06-01T01:30"),
                "观星台",
                RegionCode.of("140100"),
                "",
                null,
                30);
        var made = new Recurrence(Rhythm.WEEKLY, Set.of(), JUNE_END, Set.of()).from(night, 60);
        assertThat(made).hasSize(5).first().isEqualTo(night);
        assertThat(made.get(4)).isEqualTo(session("2022-06-28T21:30", "2022-06-29T01:30", "观星台", 30));
    }

    @Test
    void oneMoreThanTheMostSaysThatThereWouldBeMore() {
        var everyDay = new Recurrence(Rhythm.WEEKDAYS, Set.of(java.time.DayOfWeek.values()), JUNE_END, Set.of());
        assertThat(everyDay.from(session("2022-01-01T09:00", "2022-01-01T10:00", "馆", null), 60))
                .hasSize(61);
    }

    @Test
    void twoSessionsClashOnlyWhileBothLastAndAtOnePlace() {
        var first = session("2022-05-30T09:00", "2022-05-30T11:00", "太原市科技馆报告厅", null);
        var after = session("2022-05-30T11:00", "2022-05-30T12:00", "太原市科技馆报告厅", null);
        var within = session("2022-05-30T10:30", "2022-05-31T00:30", "科技馆 报告厅", null);
        var elsewhere = session("2022-05-30T09:00", "2022-05-30T11:00", "市图书馆", null);
        assertThat(Clashes.withinItself(List.of(first, after, elsewhere))).isEmpty();
        assertThat(Clashes.withinItself(List.of(first, within)))
                .containsExactly(new Clash(
                        "planning.clash.itself",
                        "太原市科技馆报告厅",
                        at("2022-05-30T10:30"),
                        at("2022-05-30T11:00"),
                        null,
                        "",
                        ""));
    }

    @Test
    void aPlaceIsTheSameHoweverItIsWritten() {
        assertThat(SamePlace.is("省科技馆（一号厅）", "省科技馆 (一号厅)")).isTrue();
        assertThat(SamePlace.is("太原市科技馆报告厅", "科技馆报告厅")).isTrue();
        assertThat(SamePlace.is("迎泽广场", "广场")).isFalse();
        assertThat(SamePlace.is("", "")).isFalse();
    }

    @Test
    void titlesAreAlikeUnlessTheirNumbersDiffer() {
        assertThat(Likeness.isLikelySame("“量子科普”报告会", "量子科普报告")).isTrue();
        assertThat(Likeness.isLikelySame("科技大讲堂第一讲", "科技大讲堂第二讲")).isFalse();
        assertThat(Likeness.isLikelySame("走近量子世界（上）", "走近量子世界（下）")).isFalse();
        assertThat(Likeness.isLikelySame("科普大集甲", "科普大集乙")).isFalse();
        assertThat(Likeness.isLikelySame("2021年开放日活动", "2022年开放日活动")).isFalse();
        assertThat(Likeness.isLikelySame("𠮷林先生谈碳达峰", "𠮷林先生谈碳达峰")).isTrue();
        assertThat(Likeness.isLikelySame("量子科普报告", "青少年机器人竞赛")).isFalse();
        assertThat(Likeness.isLikelySame("", "“”")).isFalse();
    }

    @Test
    void aYearOnIsTheSameWeekdayThatIsStillToCome() {
        var monday = at("2022-05-30T09:00");
        assertThat(Renewals.shift(monday, LocalDate.of(2023, 3, 1))).isEqualTo(Period.ofDays(364));
        assertThat(monday.plus(Renewals.shift(monday, LocalDate.of(2026, 1, 1))))
                .isEqualTo(at("2026-06-01T09:00"));
        assertThat(at("2024-02-29T09:00").plus(Renewals.shift(at("2024-02-29T09:00"), LocalDate.of(2024, 9, 1))))
                .isEqualTo(at("2025-02-27T09:00"));
    }

    private static List<String> days(Recurrence recurrence, String first) {
        return recurrence.from(session(first + "T09:00", first + "T11:00", "科技馆", null), 60).stream()
                .map(each -> each.startsAt().toLocalDate().toString())
                .toList();
    }

    private static PlannedSession session(
            String from, String until, String place, @org.jspecify.annotations.Nullable Integer capacity) {
        return new PlannedSession(at(from), at(until), place, RegionCode.of("140100"), "", null, capacity);
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
