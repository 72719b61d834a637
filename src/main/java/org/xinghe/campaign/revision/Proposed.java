package org.xinghe.campaign.revision;

/// A change as it is proposed.
///
/// @param said the words of the supplement that say so; empty when they follow from what it leaves out
record Proposed(Change change, String said) {}
