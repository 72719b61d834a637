package org.xinghe.document;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.xinghe.document.TextOutcome.Reason;
import org.xinghe.document.TextOutcome.Refused;

/// The text of a .docx: paragraphs in order, tables row by row, text boxes where they are anchored, and the numbers
/// that Word makes itself typed out. Headers, footers, footnotes and comments are no part of it.
final class WordTexts {

    private static final String MAIN = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    /// More than a thousand pages of text.
    private static final int LARGEST_PART = 64 << 20;

    private WordTexts() {}

    static TextOutcome read(byte[] bytes) {
        var fault = Packages.fault(bytes, MAIN, Packages.LARGEST_EXPANDED);
        if (fault.isPresent()) {
            return new Refused(reason(fault.get()), "docx");
        }
        try {
            var parts = Packages.parts(bytes, Set.of(MAIN, NUMBERING, STYLES));
            if (parts.values().stream().anyMatch(part -> part.length > LARGEST_PART)) {
                return new Refused(Reason.SUSPICIOUS, "docx");
            }
            var styles = WordStyles.of(parts.get(STYLES));
            var lines = new WordLines(styles, WordNumbers.of(parts.get(NUMBERING), styles))
                    .of(WordXml.parse(java.util.Objects.requireNonNull(parts.get(MAIN))));
            return lines.stream().allMatch(String::isBlank)
                    ? new Refused(Reason.EMPTY, "docx")
                    : new TextOutcome.Read(List.copyOf(lines));
        } catch (IOException damaged) {
            return new Refused(Reason.DAMAGED, "docx");
        }
    }

    private static Reason reason(Packages.Fault fault) {
        return switch (fault) {
            case MACROS -> Reason.MACROS;
            case SUSPICIOUS -> Reason.SUSPICIOUS;
            case DAMAGED -> Reason.DAMAGED;
            case UNKNOWN -> Reason.UNKNOWN;
        };
    }
}
