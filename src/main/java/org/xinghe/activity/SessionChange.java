package org.xinghe.activity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// What became of a session that the public knew already.
///
/// @param reason as the public is told
public record SessionChange(SessionId session, Kind kind, Standing before, Standing after, String reason, Instant at) {

    public SessionChange {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /// The words stand under `activity.session-change.<KIND>`.
    public enum Kind {
        /// Another time or another place.
        MOVED,
        /// It takes place online instead of in a room; its time may have changed as well.
        SWITCHED
    }

    /// How a session stands.
    ///
    /// @param place as the plan names it, empty when it is online only
    public record Standing(LocalDateTime startsAt, LocalDateTime endsAt, String place, Mode mode) {

        static Standing of(PlannedSession session, Mode mode) {
            return new Standing(session.startsAt(), session.endsAt(), session.place(), modeOf(session, mode));
        }
    }

    /// How a session is held when its activity is held like this: one with a link and no place is online, whatever the
    /// others are.
    static Mode modeOf(PlannedSession session, Mode ofTheActivity) {
        return session.place().isBlank() && session.link() != null ? Mode.ONLINE : ofTheActivity;
    }

    /// What differs for the sessions that are kept, in their order; one that is new or removed is not among them.
    static List<SessionChange> between(
            List<PlannedSession> standing,
            Mode mode,
            List<PlannedSession> wanted,
            Mode wantedMode,
            String reason,
            Instant at) {
        var later = new HashMap<SessionId, PlannedSession>();
        wanted.stream().filter(each -> each.id() != null).forEach(each -> later.put(each.requireId(), each));
        return standing.stream()
                .filter(each -> later.containsKey(each.requireId()))
                .map(each -> {
                    var next = Objects.requireNonNull(later.get(each.requireId()));
                    var before = Standing.of(each, mode);
                    var after = Standing.of(next, wantedMode);
                    var switched = before.mode() != Mode.ONLINE && after.mode() == Mode.ONLINE;
                    return new SessionChange(
                            each.requireId(), switched ? Kind.SWITCHED : Kind.MOVED, before, after, reason.strip(), at);
                })
                .filter(each -> each.kind() == Kind.SWITCHED
                        || isMoved(each, standing, Objects.requireNonNull(later.get(each.session()))))
                .toList();
    }

    private static boolean isMoved(SessionChange change, List<PlannedSession> standing, PlannedSession next) {
        var before = standing.stream()
                .filter(each -> change.session().equals(each.id()))
                .findFirst()
                .orElseThrow();
        return !before.startsAt().equals(next.startsAt())
                || !before.endsAt().equals(next.endsAt())
                || !before.place().equals(next.place())
                || !before.region().equals(next.region())
                || !before.address().equals(next.address());
    }
}
