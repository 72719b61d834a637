package org.xinghe.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/// A folder for what is written piece by piece, this process's alone: the usual one is shared by all users of a machine
/// and belongs to whoever came first.
final class OwnTemporaryFiles {

    private static final String PREFIX = "xinghe-sheets-";

    static {
        try {
            var folder = Files.createTempDirectory(PREFIX).toFile();
            folder.deleteOnExit();
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder));
        } catch (IOException full) {
            throw new UncheckedIOException("No folder for temporary files could be made", full);
        }
    }

    private OwnTemporaryFiles() {}

    /// Makes sure that the folder is used; again does nothing.
    static void use() {
        // loading this class has done it
    }
}
