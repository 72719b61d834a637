package org.xinghe.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The kinds of picture that are told apart by their first bytes; a file's name proves nothing.
enum PictureKind {
    JPEG("jpeg"),
    PNG("png"),
    /// Pictures that Java cannot decode by itself: said so, instead of calling them damaged.
    OTHER("");

    private final String format;

    PictureKind(String format) {
        this.format = format;
    }

    /// The name of its reader.
    String format() {
        return format;
    }

    static Optional<PictureKind> of(byte[] bytes) {
        if (startsWith(bytes, 0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (startsWith(bytes, 0, "\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        var webp = startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP");
        var heic =
                startsWith(bytes, 4, "ftyphei") || startsWith(bytes, 4, "ftypmif") || startsWith(bytes, 4, "ftypavif");
        var older = startsWith(bytes, 0, "GIF8") || startsWith(bytes, 0, "BM") || startsWith(bytes, 0, "II*\0");
        return webp || heic || older ? Optional.of(OTHER) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int offset, String signature) {
        var wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + wanted.length
                && java.util.Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
