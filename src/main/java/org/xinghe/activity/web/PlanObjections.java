package org.xinghe.activity.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionGuard;
import org.xinghe.web.Words;

/// Says why a plan was refused: the reasons, then what they mean for the sessions that stand, in numbers.
@Component
class PlanObjections {

    private final List<SessionGuard> guards;

    PlanObjections(List<SessionGuard> guards) {
        this.guards = guards;
    }

    List<String> words(Refused no, List<PlannedSession> standing, List<PlannedSession> wanted, Words words) {
        return Stream.concat(
                        no.reasons().stream().map(reason -> words.say("activity.refused", reason)),
                        guards.stream()
                                .flatMap(guard -> guard.explain(no.activity(), standing, wanted, words).stream()))
                .toList();
    }
}
