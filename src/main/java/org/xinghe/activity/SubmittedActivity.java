package org.xinghe.activity;

import java.time.Instant;

/// An activity that waits for approval.
///
/// @param submittedAt since when
public record SubmittedActivity(ActivityCard card, Instant submittedAt) {}
