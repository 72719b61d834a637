package org.xinghe.campaign;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Identifier;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// A province in the days of a campaign, and questions to what its units owe.
final class OwingUnits {

    static final LocalDateTime TOO_LATE = LocalDateTime.of(2022, 7, 1, 0, 0, 1);

    private static final AtomicInteger NUMBER = new AtomicInteger(7200);
    private static final LocalDateTime IN_TIME = LocalDateTime.of(2022, 6, 1, 9, 0);

    final Province province;
    final MovedClock clock;

    private final Duties duties;
    private final Boards boards;
    private final Units units;

    OwingUnits(ApplicationContext beans) {
        this.clock = beans.getBean(MovedClock.class);
        inTime();
        this.province = Province.in(beans);
        this.duties = beans.getBean(Duties.class);
        this.boards = beans.getBean(Boards.class);
        this.units = beans.getBean(Units.class);
    }

    void inTime() {
        clock.moveTo(IN_TIME);
    }

    CampaignId released() {
        return province.releasedCampaign(number());
    }

    Board board(CampaignId campaign) {
        return filtered(campaign, BoardFilter.all());
    }

    Board filtered(CampaignId campaign, BoardFilter filter) {
        return province.as("officer", () -> boards.of(campaign, filter));
    }

    DutyState stateOnBoard(CampaignId campaign, DutyId duty, UnitId unit) {
        return board(campaign).rows().stream()
                .filter(row -> row.unit().id().equals(unit))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.duty().equals(duty))
                .findFirst()
                .orElseThrow()
                .state();
    }

    DutyId dutyOf(CampaignId campaign, UnitId unit, OwnerRule rule) {
        return duties.owedBy(unit).stream()
                .map(OwedDuty::duty)
                .filter(duty ->
                        duty.campaign().equals(campaign) && duty.owners().rule() == rule)
                .findFirst()
                .orElseThrow()
                .id();
    }

    DutyState stateOf(DutyId duty, UnitId unit) {
        return owed(duty, unit).state();
    }

    OwedDuty owed(DutyId duty, UnitId unit) {
        return duties.owedBy(duty, unit).orElseThrow();
    }

    UnitId society(String name) {
        return units.open(
                new OpenUnit("山西省" + name, null, UnitKind.SOCIETY, Level.PROVINCE, RegionCode.of("140000"), null));
    }

    static AnswerId activity() {
        return new AnswerId(Identifier.fresh());
    }

    Instant now() {
        return clock.instant();
    }

    UnitId unit(String name) {
        return province.unit(name);
    }

    static String number() {
        return "晋科协测〔2022〕%d号".formatted(NUMBER.incrementAndGet());
    }
}
