package org.xinghe.notice;

import java.time.Instant;

/// That a document was withdrawn, and why.
public record Withdrawal(Instant at, String reason) {}
