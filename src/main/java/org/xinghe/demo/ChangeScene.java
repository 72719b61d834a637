package org.xinghe.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;

/// The register does not stand still: one unit bears a new name, one becomes part of another after it was addressed.
@Component
@Profile("demo")
class ChangeScene {

    private final Units units;
    private final Crew crew;
    private final DemoClock clock;

    ChangeScene(Units units, Crew crew, DemoClock clock) {
        this.units = units;
        this.crew = crew;
        this.clock = clock;
    }

    /// The unit that is merged later: the last of the trade associations.
    static Optional<DemoUnit> leaving(Cast cast) {
        var trades = cast.ofKind(UnitKind.TRADE_ASSOCIATION);
        return trades.size() < 2 ? Optional.empty() : Optional.of(trades.getLast());
    }

    /// The unit that bears another name later: a college that has become a university.
    static Optional<DemoUnit> renamed(Cast cast) {
        return cast.ofKind(UnitKind.UNIVERSITY_ASSOCIATION).stream()
                .filter(unit -> unit.name().contains("学院"))
                .findFirst();
    }

    void play(LocalDate day, Cast cast, Progress progress) {
        clock.standAt(Timeline.at(day, 10, 0));
        renamed(cast).ifPresent(unit -> crew.together(() -> rename(unit, progress)));
        progress.at(1, 2);
        var into = cast.ofKind(UnitKind.TRADE_ASSOCIATION);
        leaving(cast).ifPresent(unit -> crew.together(() -> merge(unit, into.getFirst(), progress)));
    }

    private void rename(DemoUnit unit, Progress progress) {
        var name = unit.name().replace("职业技术学院", "职业技术大学").replaceFirst("(?<!技术)学院", "大学");
        units.rename(unit.id(), name.replaceFirst("科协$", "科学技术协会"), name);
        progress.note("%s更名为%s。".formatted(unit.name(), name));
    }

    private void merge(DemoUnit from, DemoUnit into, Progress progress) {
        units.merge(from.id(), into.id());
        progress.note("%s并入%s，任务随之转移。".formatted(from.name(), into.name()));
    }
}
