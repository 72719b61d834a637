package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.forwarding.ReceiptTree.Count;
import org.xinghe.web.ui.Tone;

/// The tree of receipts as nested lists.
///
/// @param issuers who stands at its root
public record ReceiptTreeView(String issuers, ReceiptPicture picture, List<Branch> branches) {

    /// Units that belong together: of one kind, of one city, or reached by one forwarding.
    ///
    /// @param counts how many have taken receipt, in words
    /// @param missing who has not, in words; null when nobody is missing
    /// @param addendum what was added on the way here, null where the issuers sent it
    /// @param parts the same units by city where they are many; then `leaves` is empty
    public record Branch(
            String id,
            String title,
            String counts,
            Bar bar,
            @Nullable String missing,
            @Nullable AddendumView addendum,
            List<Branch> parts,
            List<Leaf> leaves) {}

    /// One unit.
    ///
    /// @param detail by whom and when receipt was taken, or since when it is open
    /// @param passed what it passed on
    public record Leaf(String name, String state, Tone tone, String detail, List<Branch> passed) {}

    /// Received, opened and unopened, side by side; hundred is all.
    public record Bar(int received, int opened) {

        static Bar of(Count count) {
            var all = Math.max(1, count.asked());
            return new Bar(count.received() * 100 / all, count.opened() * 100 / all);
        }
    }
}
