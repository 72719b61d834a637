package org.xinghe.activity.press;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that a medium published.
///
/// @param story the number of the story that it is, null for one that nobody published before
public record NoteItem(
        @Nullable Integer story,
        String title,
        String link,
        String medium,
        @Nullable MediumLevel level,
        @Nullable LocalDate day) {

    public NoteItem {
        title = title.strip();
        link = link.strip();
        medium = medium.strip();
    }
}
