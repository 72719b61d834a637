package org.xinghe.notice.web;

import java.util.List;
import org.xinghe.web.ui.Tone;

/// The notices that went to the reader's units.
public record InboxPage(List<Row> rows) {

    /// @param units the reader's units that it went to
    public record Row(
            String href,
            String title,
            String number,
            String issuers,
            String releasedOn,
            String units,
            String state,
            Tone tone) {}
}
