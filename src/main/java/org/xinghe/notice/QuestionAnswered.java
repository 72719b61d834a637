package org.xinghe.notice;

import java.time.Instant;
import org.xinghe.organisation.UnitId;

/// A question that a unit asked about a notice was answered, or answered otherwise than before.
///
/// @param asker the unit that asked
/// @param title of the notice
public record QuestionAnswered(NoticeId notice, UnitId asker, String title, Instant at) {}
