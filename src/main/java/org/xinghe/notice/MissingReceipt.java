package org.xinghe.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// A notice that was delivered to a unit and that it has not taken receipt of.
///
/// @param unit the unit to which it was delivered; another one may carry it on by now
/// @param remindedAt when an officer last asked for it
public record MissingReceipt(
        NoticeId notice,
        String title,
        UnitId unit,
        Instant deliveredAt,
        @Nullable Instant remindedAt) {}
