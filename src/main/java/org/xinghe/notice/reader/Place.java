package org.xinghe.notice.reader;

/// Where something stands in a notice.
///
/// @param paragraph the paragraph, counted from 0
/// @param start the first character in it, counted from 0
/// @param end behind the last character
public record Place(int paragraph, int start, int end) {}
