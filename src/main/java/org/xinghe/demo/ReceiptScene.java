package org.xinghe.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Recipients;

/// Units open the notice and take receipt: most at once, some after a reminder, a few after the second one or never.
@Component
@Profile("demo")
class ReceiptScene {

    private static final int DAYS = 7;
    private static final List<Integer> REMINDERS = List.of(2, 5);

    private final Receipts receipts;
    private final Recipients recipients;
    private final ChaseScene chase;
    private final Crew crew;
    private final DemoSettings settings;
    private final DemoClock clock;

    ReceiptScene(
            Receipts receipts,
            Recipients recipients,
            ChaseScene chase,
            Crew crew,
            DemoSettings settings,
            DemoClock clock) {
        this.receipts = receipts;
        this.recipients = recipients;
        this.chase = chase;
        this.crew = crew;
        this.settings = settings;
        this.clock = clock;
    }

    void play(NoticeId notice, LocalDate released, Cast cast, Progress progress) {
        var chance = new Chance(settings.seed(), "receipts");
        var days = new ArrayList<List<Act>>();
        for (var day = 0; day < DAYS; day++) {
            days.add(new ArrayList<>());
        }
        for (var unit : cast.unitsOf(recipients.unitsOf(notice))) {
            var taken = dayOfReceipt(chance);
            var opened = chance.percent(25) ? Math.min(taken, chance.between(0, 2)) : taken;
            if (opened < DAYS && opened < taken) {
                var at = Timeline.at(released.plusDays(opened), 17, chance.between(0, 59));
                days.get(opened).add(Act.ofCoordinator(at, unit, () -> receipts.open(notice)));
            }
            if (taken < DAYS) {
                var at = taken == 0
                        ? Timeline.at(released, 16, chance.between(35, 59))
                        : Timeline.at(released.plusDays(taken), chance.between(8, 11), chance.between(0, 59));
                days.get(taken).add(Act.ofCoordinator(at, unit, () -> receipts.take(notice, unit.id())));
            }
        }
        var host = cast.host();
        for (var day = 0; day < DAYS; day++) {
            clock.standAt(Timeline.at(released.plusDays(day), 18, 0));
            chase.on(released.plusDays(day));
            crew.inOrder(days.get(day));
            if (REMINDERS.contains(day)) {
                var at = Timeline.at(released.plusDays(day), 15, 0);
                crew.inOrder(List.of(Act.ofCoordinator(at, host, () -> receipts.remindMissing(notice))));
            }
            progress.at(day + 1, DAYS);
        }
    }

    /// The day after the release; beyond the scene for those who never do.
    private static int dayOfReceipt(Chance chance) {
        var luck = chance.between(1, 100);
        if (luck <= 34) {
            return 0;
        }
        if (luck <= 68) {
            return 1;
        }
        if (luck <= 80) {
            return 2;
        }
        if (luck <= 92) {
            return 3;
        }
        return luck <= 98 ? 6 : DAYS;
    }
}
