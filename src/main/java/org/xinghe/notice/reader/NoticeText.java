package org.xinghe.notice.reader;

import java.util.List;

/// The text of a document, one paragraph an entry, as it was written.
public record NoticeText(List<String> paragraphs) {

    public NoticeText {
        paragraphs = List.copyOf(paragraphs);
    }

    public static NoticeText of(String text) {
        return new NoticeText(text.lines().toList());
    }
}
