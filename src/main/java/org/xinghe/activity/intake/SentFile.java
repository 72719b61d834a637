package org.xinghe.activity.intake;

import java.time.Instant;

/// A file that somebody sent.
///
/// @param written how many of its rows have been worked through
public record SentFile(ActivityImportId id, String name, Instant sentAt, boolean done, int written) {}
