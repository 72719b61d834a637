package org.xinghe.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;

/// One thing that answers a duty.
///
/// @param unit whose it is; of a joint duty another owner's too
/// @param at when it came to its state
/// @param statement the words of a statement, null for an activity or a report
public record AnswerLine(
        AnswerId by,
        UnitId unit,
        AnswerState state,
        Instant at,
        @Nullable String statement) {}
