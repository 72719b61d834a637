package org.xinghe.attendance.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome.Reason;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionGuard;
import org.xinghe.activity.SessionId;
import org.xinghe.web.Words;

/// Keeps what registrants were promised: no session gets fewer places than are taken, and none disappears from under
/// those who registered. Holds the sessions' locks until the plan is changed, so that nobody slips in between.
@Component
@Transactional
class RegistrationGuard implements SessionGuard {

    private final PlacesStore places;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RegistrationGuard(PlacesStore places, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.places = places;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public List<Reason> objections(ActivityId activity, List<PlannedSession> standing, List<PlannedSession> wanted) {
        if (!takesRegistrations(activity)) {
            return List.of();
        }
        standing.stream()
                .map(PlannedSession::requireId)
                .sorted(Comparator.comparing(SessionId::value))
                .forEach(session -> places.lock(session, activity));
        var counters = places.lockAll(activity);
        if (counters.values().stream().anyMatch(counter -> counter.waiting() > 0)) {
            events.publishEvent(new PlacesMayBeFree(activity));
        }
        var plan = byId(wanted);
        var reasons = new ArrayList<Reason>();
        counters.forEach((session, counter) -> {
            var planned = plan.get(session);
            if (planned != null && isTooSmall(planned, counter.taken())) {
                reasons.add(Reason.CAPACITY_BELOW_TAKEN);
            }
        });
        if (!plan.keySet().containsAll(registeredFor(activity))) {
            reasons.add(Reason.SESSION_HAS_REGISTRATIONS);
        }
        return reasons.stream().distinct().toList();
    }

    @Override
    public List<String> explain(
            ActivityId activity, List<PlannedSession> standing, List<PlannedSession> wanted, Words words) {
        var plan = byId(wanted);
        var counters = places.lockAll(activity);
        var sentences = new ArrayList<String>();
        for (var session : standing) {
            var counter = counters.get(session.requireId());
            var planned = plan.get(session.requireId());
            var capacity = planned == null ? null : planned.capacity();
            if (counter != null && capacity != null && capacity < counter.taken()) {
                sentences.add(words.say(
                        "registration.guard.taken", words.moment(session.startsAt()), counter.taken(), capacity));
            }
        }
        return sentences;
    }

    private static boolean isTooSmall(PlannedSession planned, int taken) {
        return planned.capacity() != null && planned.capacity() < taken;
    }

    private static Map<SessionId, PlannedSession> byId(List<PlannedSession> sessions) {
        return sessions.stream()
                .filter(session -> session.id() != null)
                .collect(Collectors.toMap(
                        PlannedSession::requireId, session -> session, (one, _) -> one, LinkedHashMap::new));
    }

    private boolean takesRegistrations(ActivityId activity) {
        return jdbc.sql("select exists (select from attendance.registration_setup where activity = :activity) as found")
                .param("activity", activity.value())
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }

    /// The sessions for which somebody has or awaits a place.
    private List<SessionId> registeredFor(ActivityId activity) {
        return jdbc.sql("""
                select distinct session from attendance.registration
                 where activity = :activity and state in ('REQUESTED', 'WAITING', 'CONFIRMED')
                """)
                .param("activity", activity.value())
                .query((row, _) -> new SessionId(row.getObject("session", UUID.class)))
                .list();
    }
}
