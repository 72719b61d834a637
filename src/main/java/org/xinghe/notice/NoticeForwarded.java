package org.xinghe.notice;

import java.time.Instant;
import java.util.List;
import org.xinghe.organisation.UnitId;

/// A unit passed a notice on to units below it.
public record NoticeForwarded(NoticeId notice, UnitId by, List<UnitId> to, String title, Instant at) {}
