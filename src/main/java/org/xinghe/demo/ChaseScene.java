package org.xinghe.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.notification.chase.DailyChase;
import org.xinghe.notification.chase.RunOutcome;

/// The daily chase on the days of the story, in the morning; on days that are not worked it says nothing.
@Component
@Profile("demo")
class ChaseScene {

    private final DailyChase chase;
    private final Crew crew;

    ChaseScene(DailyChase chase, Crew crew) {
        this.chase = chase;
        this.crew = crew;
    }

    /// Answers how many posts heard something.
    int on(LocalDate day) {
        var told = new int[1];
        crew.whole(() -> DemoClock.at(Timeline.at(day, 9, 5), () -> {
            if (chase.run() instanceof RunOutcome.Done done) {
                told[0] = done.posts();
            }
        }));
        return told[0];
    }
}
