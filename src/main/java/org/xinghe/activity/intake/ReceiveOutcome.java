package org.xinghe.activity.intake;

import org.xinghe.document.SheetOutcome;

/// What became of a file that was sent.
public sealed interface ReceiveOutcome {

    record Received(ActivityImportId id) implements ReceiveOutcome {}

    /// The file is no workbook that is read.
    record Unreadable(SheetOutcome.Reason reason) implements ReceiveOutcome {}

    /// No row names its columns.
    record WithoutHead() implements ReceiveOutcome {}

    record TooManyRows(int rows, int most) implements ReceiveOutcome {}
}
