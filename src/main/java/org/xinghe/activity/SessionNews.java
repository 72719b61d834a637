package org.xinghe.activity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What is told of changed sessions: one event for each kind of change, however many sessions there are.
class SessionNews {

    private SessionNews() {}

    static List<Object> of(ActivityId id, Plan plan, List<SessionChange> changes) {
        return Arrays.stream(SessionChange.Kind.values())
                .flatMap(kind -> of(id, plan, kind, ofKind(kind, changes)))
                .toList();
    }

    private static Stream<Object> of(ActivityId id, Plan plan, SessionChange.Kind kind, List<SessionChange> changes) {
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        var sessions = changes.stream().map(SessionChange::session).toList();
        var reason = changes.getFirst().reason();
        var at = changes.getFirst().at();
        return Stream.of(
                switch (kind) {
                    case MOVED ->
                        new SessionsMoved(
                                id, plan.campaign(), plan.unit(), plan.title(), sessions, changes, reason, at);
                    case SWITCHED ->
                        new SessionsSwitched(id, plan.campaign(), plan.unit(), plan.title(), sessions, reason, at);
                });
    }

    private static List<SessionChange> ofKind(SessionChange.Kind kind, List<SessionChange> changes) {
        return changes.stream().filter(each -> each.kind() == kind).toList();
    }
}
