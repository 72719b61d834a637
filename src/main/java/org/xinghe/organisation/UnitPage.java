package org.xinghe.organisation;

import java.util.List;

/// One page of the units that somebody may see.
///
/// @param page the page that is shown, from 1: the last one when a later one was asked for
public record UnitPage(List<UnitLine> units, int page, int pages, long total) {}
