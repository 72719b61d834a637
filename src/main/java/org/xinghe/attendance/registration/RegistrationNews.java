package org.xinghe.attendance.registration;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityCancelled;
import org.xinghe.activity.SessionStandings;
import org.xinghe.activity.SessionsMoved;
import org.xinghe.activity.SessionsSwitched;

/// Tells registrants what becomes of what they registered for, each of them once, however often an event arrives.
@Component
class RegistrationNews {

    private final VisitorMessages messages;
    private final SessionStandings standings;

    RegistrationNews(VisitorMessages messages, SessionStandings standings) {
        this.messages = messages;
        this.standings = standings;
    }

    @ApplicationModuleListener
    void on(ActivityCancelled event) {
        var sessions = standings.of(event.activity()).stream()
                .map(standing -> standing.session().requireId())
                .toList();
        messages.tellAll(
                event.activity(), sessions, "called-off", MessageReason.CALLED_OFF, event.reason(), event.at());
    }

    @ApplicationModuleListener
    void on(SessionsSwitched event) {
        messages.tellAll(
                event.activity(),
                event.sessions(),
                "switched " + event.at(),
                MessageReason.SWITCHED,
                event.reason(),
                event.at());
    }

    @ApplicationModuleListener
    void on(SessionsMoved event) {
        messages.tellAll(
                event.activity(),
                event.sessions(),
                "moved " + event.at(),
                MessageReason.MOVED,
                event.reason(),
                event.at());
    }
}
