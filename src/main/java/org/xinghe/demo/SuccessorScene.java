package org.xinghe.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.succession.Successions;
import org.xinghe.organisation.UnitKind;

/// What goes on after the campaign: the coordinator of one society leaves and somebody new takes the post over, and
/// the officer has next year's notice drafted from this year's.
@Component
@Profile("demo")
class SuccessorScene {

    private final Register register;
    private final Successions successions;
    private final Crew crew;
    private final DemoSettings settings;
    private final DemoClock clock;

    SuccessorScene(Register register, Successions successions, Crew crew, DemoSettings settings, DemoClock clock) {
        this.register = register;
        this.successions = successions;
        this.crew = crew;
        this.settings = settings;
        this.clock = clock;
    }

    void play(CampaignId campaign, LocalDate day, Cast cast, Progress progress) {
        clock.standAt(Timeline.at(day, 10, 0));
        leaving(cast).ifPresent(unit -> crew.together(() -> takeOver(unit, day, cast, progress)));
        progress.at(1, 2);
        crew.together(() -> cast.host().coordinator().run(() -> prepareNextYear(campaign, progress)));
        progress.at(2, 2);
    }

    /// The second society, so that the account of the first one stays.
    private static Optional<DemoUnit> leaving(Cast cast) {
        return cast.ofKind(UnitKind.SOCIETY).stream().skip(1).findFirst();
    }

    private void takeOver(DemoUnit unit, LocalDate day, Cast cast, Progress progress) {
        var names = new InventedNames(new Chance(settings.seed(), "successor").random());
        var newcomer = register.successor(unit, "society-new", names, day);
        cast.add(new Account(
                "society-new", newcomer.require(), unit.name() + " 新任联络员 new coordinator, sees the hand-over"));
        progress.note("%s的联络员由%s换为%s。".formatted(unit.name(), unit.coordinator().name(), newcomer.name()));
    }

    private void prepareNextYear(CampaignId campaign, Progress progress) {
        if (successions.mayPrepare(campaign)) {
            successions.prepare(campaign, java.util.Set.of());
            progress.note("下一年的通知已按今年的拟好，文号、日期待填。");
        } else {
            progress.note("这份通知去掉文号、日期就不成通知，不拟下一年的。");
        }
    }
}
