package org.xinghe.activity;

import java.time.LocalDateTime;
import org.xinghe.organisation.RegionCode;

/// The wish to hold a session at another time or in another place.
///
/// @param reason as everybody is told
public record MoveSession(
        SessionId session,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        RegionCode region,
        String address,
        String reason) {

    public MoveSession {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException(
                    "A session cannot end at %s, it starts at %s".formatted(endsAt, startsAt));
        }
    }
}
