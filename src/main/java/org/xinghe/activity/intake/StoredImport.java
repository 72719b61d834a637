package org.xinghe.activity.intake;

import java.time.Instant;
import java.util.Optional;

/// An import as it is kept.
record StoredImport(
        ActivityImportId id,
        String fileName,
        byte[] content,
        String signature,
        ImportScope scope,
        State state,
        int rows,
        Optional<Instant> beat) {

    /// How far it has come.
    enum State {
        CHECKED,
        RUNNING,
        DONE
    }
}
