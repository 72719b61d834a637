package org.xinghe.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// How a notice reached one unit.
///
/// @param unitName the name it bore when the notice was delivered
/// @param openedAt when somebody of the unit first looked at it
/// @param receivedBy who took receipt
/// @param asked whether receipt is asked for; else it went there for information
public record ReceiptLine(
        UnitId unit,
        String unitName,
        Instant deliveredAt,
        @Nullable Instant openedAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable Instant remindedAt,
        int reminders,
        boolean asked) {

    public boolean isReceived() {
        return receivedAt != null;
    }

    /// Whether receipt is asked for and nobody has taken it.
    public boolean isMissing() {
        return asked && !isReceived();
    }
}
