package org.xinghe.notice;

import java.time.Instant;
import java.util.List;
import org.xinghe.organisation.UnitId;

/// Units that had not taken receipt were reminded.
public record NoticeReminded(NoticeId notice, String title, List<UnitId> units, Reminder how, Instant at) {}
