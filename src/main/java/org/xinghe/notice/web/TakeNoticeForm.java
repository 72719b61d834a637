package org.xinghe.notice.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.xinghe.document.DocumentTexts;
import org.xinghe.notice.TakeNotice;
import org.xinghe.organisation.UnitId;

/// A notice handed in as a file or as pasted text; a file wins.
record TakeNoticeForm(
        @Nullable MultipartFile file,
        @Nullable String text,
        @Nullable String unit) {

    String pasted() {
        return text == null ? "" : text;
    }

    boolean isEmpty() {
        return !hasFile() && pasted().isBlank();
    }

    /// Whether the file is larger than any that is read; known without reading it.
    boolean isTooLarge() {
        return file != null && file.getSize() > DocumentTexts.LARGEST;
    }

    /// @param pastedName how a pasted text is called
    TakeNotice toWish(UnitId takenFor, String pastedName) {
        if (file == null || !hasFile()) {
            return new TakeNotice(pastedName, pasted().getBytes(StandardCharsets.UTF_8), takenFor);
        }
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return new TakeNotice(name.isBlank() ? pastedName : name, file.getBytes(), takenFor);
        } catch (IOException fault) {
            throw new UncheckedIOException("The file that was sent could not be read", fault);
        }
    }

    private boolean hasFile() {
        return file != null && !file.isEmpty();
    }
}
