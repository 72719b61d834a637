package org.xinghe.activity;

import java.util.List;

/// One page of a list.
///
/// @param total how many there are on all pages
public record ActivityList(List<ActivityCard> cards, int total, int page, int pages) {}
