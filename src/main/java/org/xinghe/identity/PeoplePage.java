package org.xinghe.identity;

import java.util.List;

/// One page of people.
///
/// @param page the page that is shown, from 1: the last one when a later one was asked for
public record PeoplePage(List<PersonLine> people, int page, int pages, long total) {}
