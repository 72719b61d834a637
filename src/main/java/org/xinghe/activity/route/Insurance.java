package org.xinghe.activity.route;

import java.time.Instant;

/// That the people of a group are insured against accidents.
///
/// @param note the insurer and the number of the policy
/// @param tickedBy who said so
public record Insurance(String note, String tickedBy, Instant tickedAt) {}
