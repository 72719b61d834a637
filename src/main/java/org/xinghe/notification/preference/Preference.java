package org.xinghe.notification.preference;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.notification.outbox.Topic;

/// How somebody wants to be told.
///
/// @param dutyBy null for whatever there is
/// @param muted topics without mail
public record Preference(@Nullable DutyChannel dutyBy, Set<Topic> muted) {

    public static final Preference USUAL = new Preference(null, Set.of());

    public Preference {
        muted = Set.copyOf(muted);
        if (muted.contains(Topic.DUTY)) {
            throw new IllegalArgumentException("What is owed cannot be switched off: " + muted);
        }
    }

    /// Whether mail about a topic is wanted.
    public boolean wantsMail(Topic topic) {
        return topic == Topic.DUTY ? dutyBy == null || dutyBy == DutyChannel.MAIL : !muted.contains(topic);
    }

    /// Whether the unit's messenger is welcome for duties.
    public boolean wantsMessenger() {
        return dutyBy == null || dutyBy == DutyChannel.MESSENGER;
    }
}
