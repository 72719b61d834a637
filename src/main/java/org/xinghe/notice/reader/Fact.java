package org.xinghe.notice.reader;

/// A value that a notice states.
///
/// @param place where it is stated
public record Fact<T>(T value, Place place, Sureness sureness) {}
