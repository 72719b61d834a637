package org.xinghe.notice;

import java.time.Instant;

/// The receipt of a notice by a unit. Taken twice it is the first one.
///
/// @param first whether this call took it
public record ReceiptOutcome(Instant at, String by, boolean first) {}
