package org.xinghe.organisation.intake;

import org.jspecify.annotations.Nullable;
import org.xinghe.document.SheetOutcome;

/// What became of a file.
public sealed interface ImportOutcome {

    /// @param returned the same file with the remarks in a last column, null when every row was taken
    record Imported(ImportResult result, byte @Nullable [] returned) implements ImportOutcome {}

    /// The file is no workbook that we read.
    record Unreadable(SheetOutcome.Reason reason) implements ImportOutcome {}

    /// No column of this title.
    record WithoutColumn(String title) implements ImportOutcome {}

    /// Two columns mean the same.
    record ColumnTwice(String title) implements ImportOutcome {}
}
