package org.xinghe.notice.web;

/// How many facts are still open, and where one goes when none is.
///
/// @param sure how many of the open ones the reader is sure of
public record FactProgress(int open, int sure, int all, String factsPath, String nextPath, boolean mayEdit) {}
