package org.xinghe.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/// Looks into a .docx or .xlsx before it is opened: how far it expands, what it carries. Settles what we write.
///
/// The Java library refuses packages whose parts have no sizes in front, which is how spreadsheets
/// are streamed; so this reads them with the same library as POI.
final class Packages {

    /// What speaks against opening a package.
    enum Fault {
        MACROS,
        SUSPICIOUS,
        DAMAGED,
        UNKNOWN
    }

    /// How far the largest document may expand, in bytes.
    static final long LARGEST_EXPANDED = 300L << 20;

    private static final int MOST_ENTRIES = 5_000;
    private static final double LEAST_RATIO = 0.005;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final LocalDateTime SETTLED = LocalDateTime.of(2000, 1, 1, 0, 0);

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_EXPANDED);
    }

    private Packages() {}

    /// Why a package is not opened; empty when it may be.
    ///
    /// @param main the part that makes it what it should be, such as `word/document.xml`
    static Optional<Fault> fault(byte[] bytes, String main, long largestExpanded) {
        var found = false;
        var expanded = 0L;
        var entries = 0;
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            var buffer = new byte[64 << 10];
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found |= entry.getName().equals(main);
                if (entry.getName().endsWith("vbaProject.bin")) {
                    return Optional.of(Fault.MACROS);
                }
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    expanded += read;
                    if (expanded > largestExpanded || expanded > 2_000_000 && expanded > bytes.length / LEAST_RATIO) {
                        return Optional.of(Fault.SUSPICIOUS);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    return Optional.of(Fault.SUSPICIOUS);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of(Fault.DAMAGED);
        }
        return found ? Optional.empty() : Optional.of(Fault.UNKNOWN);
    }

    /// The parts of a package by their names; those that it lacks are missing from the answer.
    static Map<String, byte[]> parts(byte[] bytes, Set<String> names) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.contains(entry.getName())) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return parts;
    }

    /// Whether this is an OLE file: an old .doc or .xls, or an encrypted package.
    static boolean isOle(byte[] bytes) {
        return bytes.length >= OLE.length && Arrays.equals(bytes, 0, OLE.length, OLE, 0, OLE.length);
    }

    /// An encrypted package is an OLE file with a stream of this name (MS-OFFCRYPTO 2.3.4.4), in UTF-16.
    static boolean isEncrypted(byte[] bytes) {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (var from = 0; from + name.length <= bytes.length; from += 2) {
            if (Arrays.equals(bytes, from, from + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    /// The same package with the same time at every part, so that the same content gives the same bytes.
    static byte[] settled(byte[] bytes) {
        var settled = new ByteArrayOutputStream(bytes.length);
        try (var from = new ZipArchiveInputStream(new ByteArrayInputStream(bytes));
                var to = new ZipOutputStream(settled)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(SETTLED);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("A package in memory could not be copied", impossible);
        }
        return settled.toByteArray();
    }
}
