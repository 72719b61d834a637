package org.xinghe.history;

import org.jspecify.annotations.Nullable;

/// What a walk over the chain of history showed.
///
/// @param links how many links hold
/// @param waiting entries that are not linked yet
/// @param head the last good hash in hexadecimal; write it down elsewhere and compare it later
/// @param brokenAt the position of the first link that does not hold, null when all do
public record ChainProof(
        long links, long waiting, String head, @Nullable Long brokenAt) {}
