package org.xinghe.activity;

import java.util.Set;

/// The wish to hold sessions online that were planned in a room.
///
/// @param sessions which; empty for all that are still to come
/// @param link where they are seen
/// @param reason as everybody is told
public record SwitchOnline(Set<SessionId> sessions, String link, String reason) {

    public SwitchOnline {
        sessions = Set.copyOf(sessions);
        link = link.strip();
        reason = reason.strip();
    }
}
