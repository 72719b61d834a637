package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// Who of the recipients has opened a notice and who has taken receipt.
///
/// @param filters all, missing, opened only, received
/// @param missing how many have not taken receipt
/// @param forwarded how many more got it from another unit, in words; empty when none did
/// @param mayRemind whether the reader may remind them
public record ReceiptsPage(
        NoticeFrame frame,
        ReceiptTreeView tree,
        List<Link> filters,
        int recipients,
        int opened,
        int received,
        int missing,
        String forwarded,
        boolean mayRemind,
        List<Row> rows) {

    /// @param unit the name it bore when the notice was delivered
    /// @param today its name today or what carries it on, when that is another; null when nothing changed
    /// @param via who passed it on to the unit, in words; empty when the issuers addressed it
    public record Row(
            String unit,
            @Nullable String today,
            String via,
            String state,
            Tone tone,
            String opened,
            String received,
            String reminded) {}

    /// A long table that nobody asked for stays folded: the tree says it shorter.
    public boolean isTableOpen() {
        return rows.size() <= 60 || filters.stream().skip(1).anyMatch(Link::current);
    }

    public String remindersPath() {
        return frame.path() + "/reminders";
    }

    public String urgentRemindersPath() {
        return frame.path() + "/urgent-reminders";
    }

    public String sheetPath() {
        return frame.path() + "/receipts.xlsx";
    }
}
