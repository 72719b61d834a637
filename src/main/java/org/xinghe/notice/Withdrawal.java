package org.xinghe.notice;

import java.time.Instant;

/// That a document was taken back, and why.
public record Withdrawal(Instant at, String reason) {}
