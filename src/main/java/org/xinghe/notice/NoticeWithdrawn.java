package org.xinghe.notice;

import java.time.Instant;

/// A document was withdrawn: it counts no longer, and nobody is asked for anything by it. It need not have been out.
public record NoticeWithdrawn(NoticeId notice, String title, String reason, Instant at) {}
