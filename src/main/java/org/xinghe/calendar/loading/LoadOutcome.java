package org.xinghe.calendar.loading;

import java.util.List;
import org.xinghe.calendar.SpecialDay;

/// What became of the wish to load a year's holiday table.
public sealed interface LoadOutcome {

    /// The table stands.
    record Loaded(int year, int days) implements LoadOutcome {}

    /// Nothing was loaded.
    ///
    /// @param faults what was wrong with single rows
    /// @param text the rows as they were read, to be kept
    record Refused(List<Reason> reasons, List<TableFault> faults, String text) implements LoadOutcome {}

    /// The file could not be read as a sheet at all.
    record Unreadable(String chinese, String english) implements LoadOutcome {}

    /// There is a table already; it is replaced only when that is wished.
    ///
    /// @param added days that are not in it now
    /// @param removed days that are no longer in it
    record Known(int year, List<SpecialDay> added, List<SpecialDay> removed, String text) implements LoadOutcome {}

    enum Reason {
        YEAR,
        SOURCE_MISSING,
        NO_ROWS,
        ROWS_FAULTY
    }
}
