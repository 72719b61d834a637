package org.xinghe.organisation.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a file, to be read and fetched for thirty days by the one who sent it.
///
/// @param returned the file with its remarks, null when every row was taken
public record PastImport(
        ImportId id,
        String fileName,
        Instant at,
        int taken,
        int updated,
        int unchanged,
        List<Fault> faults,
        byte @Nullable [] returned) {

    /// A row that went back, with its remark.
    public record Fault(int row, String name, String remark) {}
}
