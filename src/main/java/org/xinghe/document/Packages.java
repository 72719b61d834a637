package org.xinghe.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.xinghe.document.TextOutcome.Reason;

/// Looks into a .docx or .xlsx before it is opened: how far it expands, what it carries.
final class Packages {

    private static final long LARGEST_EXPANDED = 300L << 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final double LEAST_RATIO = 0.005;

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_EXPANDED);
    }

    private Packages() {}

    /// Why a package is not opened; empty when it may be.
    ///
    /// @param main the part that makes it what it should be, such as `word/document.xml`
    static Optional<Reason> refusal(byte[] bytes, String main) {
        var found = false;
        var expanded = 0L;
        var entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var buffer = new byte[64 << 10];
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found |= entry.getName().equals(main);
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return Optional.of(Reason.MACROS);
                }
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    expanded += read;
                    if (expanded > LARGEST_EXPANDED || expanded > 2_000_000 && expanded > bytes.length / LEAST_RATIO) {
                        return Optional.of(Reason.SUSPICIOUS);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    return Optional.of(Reason.SUSPICIOUS);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of(Reason.DAMAGED);
        }
        return found ? Optional.empty() : Optional.of(Reason.UNKNOWN);
    }
}
