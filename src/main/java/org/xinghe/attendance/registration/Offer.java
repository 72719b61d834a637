package org.xinghe.attendance.registration;

import java.util.List;
import java.util.Optional;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.SessionStanding;

/// What an activity offers to register for.
///
/// @param sessions all of the activity, in the order of time; never empty
public record Offer(RegistrationSetup setup, List<SessionStanding> sessions) {

    public Offer {
        sessions = List.copyOf(sessions);
    }

    public SessionStanding first() {
        return sessions.getFirst();
    }

    public Optional<SessionStanding> session(SessionId id) {
        return sessions.stream()
                .filter(each -> each.session().requireId().equals(id))
                .findFirst();
    }
}
