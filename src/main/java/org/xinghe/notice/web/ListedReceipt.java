package org.xinghe.notice.web;

import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.forwarding.ReceiptTree.Leaf;

/// A line of the list of receipts.
///
/// @param via who passed the notice on to it; empty when the issuers addressed it
record ListedReceipt(ReceiptLine line, String via) {

    /// Whoever got it from another unit is not reminded by the issuers.
    static ListedReceipt of(Leaf leaf, String via) {
        return new ListedReceipt(
                new ReceiptLine(
                        leaf.unit(),
                        leaf.name(),
                        leaf.deliveredAt(),
                        leaf.openedAt(),
                        leaf.receivedAt(),
                        leaf.receivedBy(),
                        null,
                        0,
                        leaf.asked()),
                via);
    }
}
