package org.xinghe.notice;

import java.time.Instant;

/// A notice is out.
public record NoticeReleased(NoticeId notice, String title, Instant at) {}
