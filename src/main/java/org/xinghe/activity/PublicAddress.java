package org.xinghe.activity;

import java.time.Instant;

/// Where a public activity stands.
///
/// @param changedAt when it was published, or put on record
public record PublicAddress(String slug, Instant changedAt) {}
