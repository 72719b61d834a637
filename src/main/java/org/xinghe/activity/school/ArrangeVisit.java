package org.xinghe.activity.school;

import java.time.LocalDateTime;

/// The wish to bring a speaker to a school.
public record ArrangeVisit(
        SchoolRequestId request, SpeakerOfferId offer, LocalDateTime startsAt, LocalDateTime endsAt, boolean online) {}
