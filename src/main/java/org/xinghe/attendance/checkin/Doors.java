package org.xinghe.attendance.checkin;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.UnitActivities;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;

/// Who may let people in, and where. For everybody else there is no door.
@Service
@Transactional(readOnly = true)
public class Doors {

    private final UnitActivities own;
    private final Activities activities;
    private final Clock clock;

    Doors(UnitActivities own, Activities activities, Clock clock) {
        this.own = own;
        this.activities = activities;
        this.clock = clock;
    }

    /// The door of a session of an activity that is public; [NotFound] for whoever does not work for its unit.
    public Door require(ActivityId id, SessionId session) {
        var activity = ofOwnUnit(id);
        var found = activity.sessions().stream()
                .filter(each -> each.requireId().equals(session))
                .findFirst()
                .orElseThrow(() -> new NotFound("session of this activity", session));
        return new Door(activity, found, activities.mayDecideFor(activity.card().unit()));
    }

    /// The session that is on, or the next one, or else the last one; empty when none is planned.
    public Optional<SessionId> nearest(ActivityId id) {
        return nearest(ofOwnUnit(id).sessions(), CampaignTime.localOf(clock.instant()));
    }

    /// Whether the acting person lets people in.
    public boolean mayOpen(ActivityDetails activity) {
        return activity.card().state().isPublic()
                && !activity.sessions().isEmpty()
                && activities.mayWorkFor(activity.card().unit());
    }

    static Optional<SessionId> nearest(List<PlannedSession> sessions, LocalDateTime now) {
        @Nullable PlannedSession last = null;
        for (var session : sessions.stream()
                .sorted(Comparator.comparing(PlannedSession::startsAt))
                .toList()) {
            last = session;
            if (session.endsAt().isAfter(now)) {
                break;
            }
        }
        return Optional.ofNullable(last).map(PlannedSession::requireId);
    }

    private ActivityDetails ofOwnUnit(ActivityId id) {
        var activity = own.require(id);
        if (!activities.mayWorkFor(activity.card().unit())
                || !activity.card().state().isPublic()) {
            throw new NotFound("door of activity", id);
        }
        return activity;
    }
}
