package org.xinghe.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;

/// A message as its post reads it.
///
/// @param about the title of what it is about
/// @param detail a reason or a day; empty when there is nothing to add
/// @param href where it leads
/// @param readAt when somebody in the post read it, null while nobody has
public record Message(
        MessageId id,
        UnitId unit,
        PostKind post,
        MessageKind kind,
        String about,
        String detail,
        String href,
        Instant at,
        @Nullable Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
