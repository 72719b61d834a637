package org.xinghe.activity.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;

/// One point of an agenda.
///
/// @param afterMinutes from the beginning of its session
/// @param speaker free text; empty for a break
public record AgendaPoint(SessionId session, int afterMinutes, int minutes, String title, String speaker) {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_SPEAKER = 60;

    public AgendaPoint {
        title = title.strip();
        speaker = speaker.strip();
    }

    /// One that begins at a moment.
    public static AgendaPoint at(
            PlannedSession session, LocalDateTime moment, int minutes, String title, String speaker) {
        return new AgendaPoint(
                session.requireId(),
                Math.toIntExact(Duration.between(session.startsAt(), moment).toMinutes()),
                minutes,
                title,
                speaker);
    }

    public LocalDateTime startsAt(PlannedSession of) {
        return of.startsAt().plusMinutes(afterMinutes);
    }

    public LocalDateTime endsAt(PlannedSession of) {
        return startsAt(of).plusMinutes(minutes);
    }
}
