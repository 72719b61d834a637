package org.xinghe.demo;

import java.time.Instant;
import org.xinghe.shared.Actor;

/// Something that somebody of a unit does at a moment of the story.
record Act(Instant at, DemoUnit unit, Actor by, Runnable deed) {

    static Act ofCoordinator(Instant at, DemoUnit unit, Runnable deed) {
        return new Act(at, unit, unit.coordinator(), deed);
    }

    static Act ofLeader(Instant at, DemoUnit unit, Runnable deed) {
        return new Act(at, unit, unit.leader(), deed);
    }

    void play() {
        DemoClock.at(at, () -> by.run(deed));
    }
}
