package org.xinghe.activity.press;

import java.time.LocalDateTime;

/// The wish that somebody of a medium talks to an expert at a time.
public record SetInterview(
        PressGuestId guest, String expert, LocalDateTime startsAt, LocalDateTime endsAt, String place) {

    /// One expert has one name, however it is spaced.
    public SetInterview {
        expert = expert.replaceAll("[\\s　]", "");
        place = place.strip();
    }
}
