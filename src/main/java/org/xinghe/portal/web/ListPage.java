package org.xinghe.portal.web;

import java.util.List;
import org.xinghe.web.ui.Link;

/// The list of activities.
///
/// @param summary how many there are, in words
/// @param days quick ways to today, the weekend, the next seven days
/// @param paging the address up to the page's number
/// @param feed the calendar file of the same search
/// @param canonical the address under which search engines keep it
public record ListPage(
        String summary,
        List<Link> days,
        FilterForm filters,
        List<Teaser> teasers,
        String paging,
        int page,
        int pages,
        String feed,
        String canonical) {}
