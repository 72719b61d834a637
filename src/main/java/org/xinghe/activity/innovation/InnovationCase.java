package org.xinghe.activity.innovation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A case as others see it.
///
/// @param reused how many plans came from it; nothing is ranked by it
/// @param reason why it was sent back, empty otherwise
public record InnovationCase(
        CaseId id,
        int version,
        WriteCase content,
        CaseState state,
        String reason,
        @Nullable Instant offeredAt,
        int reused) {}
