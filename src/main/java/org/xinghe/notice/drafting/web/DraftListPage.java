package org.xinghe.notice.drafting.web;

import java.util.List;
import org.xinghe.web.ui.Tone;

/// The drafts that one works on.
public record DraftListPage(List<Row> rows) {

    public record Row(String href, String title, String kind, String changed, String state, Tone tone) {}
}
