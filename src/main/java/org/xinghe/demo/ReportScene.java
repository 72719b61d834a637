package org.xinghe.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.Routes;
import org.xinghe.organisation.Units;
import org.xinghe.report.ReportId;
import org.xinghe.report.ReportOutcome;
import org.xinghe.report.Reports;
import org.xinghe.report.WriteReport;
import org.xinghe.shared.CampaignTime;

/// Units report: most in time, some late, some not at all; offices accept or send back; one unit gets more time.
@Component
@Profile("demo")
class ReportScene {

    private final Reports reports;
    private final Duties duties;
    private final Routes routes;
    private final Units units;
    private final ChaseScene chase;
    private final Crew crew;
    private final DemoSettings settings;
    private final DemoClock clock;

    ReportScene(
            Reports reports,
            Duties duties,
            Routes routes,
            Units units,
            ChaseScene chase,
            Crew crew,
            DemoSettings settings,
            DemoClock clock) {
        this.reports = reports;
        this.duties = duties;
        this.routes = routes;
        this.units = units;
        this.chase = chase;
        this.crew = crew;
        this.settings = settings;
        this.clock = clock;
    }

    void play(NoticeScene.Released released, List<DemoUnit> owing, Timeline timeline, Cast cast, Progress progress) {
        var days = new TreeMap<LocalDate, List<Act>>();
        var chance = new Chance(settings.seed(), "reports");
        var open = units.all(owing.stream().map(DemoUnit::id).toList());
        var silent = new ArrayList<DemoUnit>();
        for (var unit : owing) {
            var known = open.get(unit.id());
            if (known != null && known.isOpen() && !isPlayed(unit, released, timeline, cast, chance, days)) {
                silent.add(unit);
            }
        }
        var renamed = ChangeScene.renamed(cast);
        silent.stream()
                .filter(unit -> !renamed.equals(Optional.of(unit)))
                .findFirst()
                .ifPresent(unit -> extend(unit, released, timeline, cast, days, progress));
        var all = days.values().stream().mapToInt(List::size).sum();
        var done = 0;
        var told = 0;
        for (var day : days.entrySet()) {
            clock.standAt(Timeline.at(day.getKey(), 18, 30));
            told += chase.on(day.getKey());
            crew.sideBySide(day.getValue());
            done += day.getValue().size();
            progress.at(done, all);
        }
        progress.note("报送期间共发出 %d 条每日提醒，每个岗位一天至多一条。".formatted(told));
    }

    /// Answers whether the unit reports at all.
    private boolean isPlayed(
            DemoUnit unit,
            NoticeScene.Released released,
            Timeline timeline,
            Cast cast,
            Chance chance,
            TreeMap<LocalDate, List<Act>> days) {
        var luck = chance.between(1, 100);
        var added = new ReportWords(chance).some();
        if (luck <= 3) {
            return false;
        }
        var officer =
                cast.officerOf(routes.officeFor(released.campaign(), unit.id()).orElseThrow());
        var id = new ReportId[1];
        var first = timeline.firstReports();
        var last = timeline.reportDue();
        var span = (int) ChronoUnit.DAYS.between(first, last);
        var late = luck >= 93;
        var sent = late
                ? last.plusDays(1)
                : first.plusDays((chance.between(0, span) + chance.between(span / 2, span)) / 2);
        var opened = Timeline.later(first, sent.minusDays(chance.between(0, 3)));
        put(days, Act.ofCoordinator(Timeline.at(opened, 9, chance.between(0, 59)), unit, () -> {
            id[0] = reports.open(released.campaign(), unit.id());
            change(id[0], added::to);
        }));
        put(
                days,
                Act.ofCoordinator(
                        Timeline.at(sent, 10, chance.between(0, 59)), unit, () -> require(reports.submit(id[0]))));
        put(days, Act.ofLeader(Timeline.at(sent, 14, chance.between(0, 59)), unit, () -> require(reports.send(id[0]))));
        var judged = Timeline.at(sent, 16, chance.between(0, 59)).plus(chance.between(0, 2), ChronoUnit.DAYS);
        if (luck <= 12) {
            var back = Timeline.at(sent, 16, chance.between(0, 59));
            var why = chance.of(ReportWords.WHY_BACK);
            put(days, new Act(back, unit, officer, () -> require(reports.sendBack(id[0], why))));
            var again = Timeline.at(sent.plusDays(1), 9, chance.between(0, 59));
            put(days, Act.ofCoordinator(again, unit, () -> change(id[0], ReportWords::mended)));
            put(days, Act.ofLeader(again.plus(2, ChronoUnit.HOURS), unit, () -> require(reports.send(id[0]))));
            judged = again.plus(6, ChronoUnit.HOURS);
        }
        if (luck <= 94 && judged.isBefore(timeline.end().minus(3, ChronoUnit.HOURS))) {
            put(days, new Act(judged, unit, officer, () -> require(reports.accept(id[0]))));
        }
        return true;
    }

    private void extend(
            DemoUnit unit,
            NoticeScene.Released released,
            Timeline timeline,
            Cast cast,
            TreeMap<LocalDate, List<Act>> days,
            Progress progress) {
        var host = cast.host();
        Instant at = Timeline.at(timeline.reportDue(), 15, 20);
        put(
                days,
                new Act(
                        at,
                        unit,
                        host.coordinator(),
                        () -> duties.extend(
                                released.report(), unit.id(), timeline.extendedUntil(), "联络员住院，由接替的同志整理材料。")));
        progress.note("%s获准延期到 %s。".formatted(unit.name(), timeline.extendedUntil()));
    }

    private void change(ReportId id, UnaryOperator<WriteReport> words) {
        var details = reports.require(id);
        require(reports.change(id, details.version(), words.apply(details.text())));
    }

    private static void put(TreeMap<LocalDate, List<Act>> days, Act act) {
        days.computeIfAbsent(CampaignTime.dayOf(act.at()), _ -> new ArrayList<>())
                .add(act);
    }

    private static void require(ReportOutcome outcome) {
        if (outcome instanceof ReportOutcome.Refused refused) {
            throw new IllegalStateException("A report of the story was refused: " + refused);
        }
    }
}
