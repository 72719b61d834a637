package org.xinghe.attendance.registration;

import java.time.Instant;

/// What a registrant was told.
///
/// @param detail what somebody wrote; may be empty
public record VisitorMessage(MessageReason reason, String detail, Instant sentAt) {}
