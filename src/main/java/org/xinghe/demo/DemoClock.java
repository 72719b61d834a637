package org.xinghe.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of the story: it stands where a scene puts it, and runs on from there once the story is over. What several
/// people do on one day is played side by side, each act at a moment of its own.
final class DemoClock extends Clock {

    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final InstantSource real;
    private volatile Instant standing;
    private volatile Duration ahead = Duration.ZERO;
    private volatile boolean running;

    DemoClock(InstantSource real, Instant start) {
        this.real = real;
        this.standing = start;
    }

    /// Puts the clock to a moment of the story, where it stands still.
    void standAt(Instant moment) {
        standing = moment;
        running = false;
    }

    /// Lets the clock run from a moment of the story, as fast as real time.
    void runFrom(Instant moment) {
        ahead = Duration.between(real.instant(), moment);
        running = true;
    }

    /// Runs a block at a moment of its own; other threads do not notice.
    static void at(Instant moment, Runnable block) {
        ScopedValue.where(MOMENT, moment).run(block);
    }

    @Override
    public Instant instant() {
        if (MOMENT.isBound()) {
            return MOMENT.get();
        }
        return running ? real.instant().plus(ahead) : standing;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
