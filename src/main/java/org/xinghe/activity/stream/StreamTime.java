package org.xinghe.activity.stream;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xinghe.activity.PlannedSession;

/// Where an activity stands in time for those who watch.
public sealed interface StreamTime {

    /// Its next session begins then.
    record Before(LocalDateTime startsAt) implements StreamTime {}

    record Running() implements StreamTime {}

    record Over() implements StreamTime {}

    /// Empty while no session is planned. A session is running from its first moment up to its last.
    static Optional<StreamTime> of(List<PlannedSession> sessions, LocalDateTime now) {
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        if (sessions.stream().anyMatch(each -> !now.isBefore(each.startsAt()) && now.isBefore(each.endsAt()))) {
            return Optional.of(new Running());
        }
        return Optional.of(sessions.stream()
                .map(PlannedSession::startsAt)
                .filter(start -> start.isAfter(now))
                .min(Comparator.naturalOrder())
                .<StreamTime>map(Before::new)
                .orElseGet(Over::new));
    }
}
