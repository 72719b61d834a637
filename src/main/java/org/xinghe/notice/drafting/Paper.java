package org.xinghe.notice.drafting;

import java.util.List;

/// A document as it looks on paper.
///
/// @param letter whether its head is that of a letter (信函格式)
/// @param organs whose names stand at its head, the host first
/// @param lines one for each paragraph of its text, in the same order
public record Paper(boolean letter, List<String> organs, List<PaperLine> lines) {}
