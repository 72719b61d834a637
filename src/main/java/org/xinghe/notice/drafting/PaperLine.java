package org.xinghe.notice.drafting;

/// One paragraph of a document on paper.
///
/// @param heading how many of its first characters are set in the face of headings
public record PaperLine(Part part, String text, int heading) {

    /// What a paragraph is, which decides how it is set.
    public enum Part {
        NUMBER,
        TITLE,
        ADDRESSEES,
        TEXT,
        FIRST_LEVEL,
        SECOND_LEVEL,
        ANNEX_LIST,
        ISSUER,
        DATE,
        REMARK,
        ANNEX,
        ANNEX_NAME,
        COPIES,
        PRINTED
    }

    static PaperLine of(Part part, String text) {
        return new PaperLine(part, text, 0);
    }

    static PaperLine of(BodyLine line) {
        var mark = line.mark();
        var part = mark == null || mark.level() > 2 || line.heading().isEmpty()
                ? Part.TEXT
                : mark.level() == 1 ? Part.FIRST_LEVEL : Part.SECOND_LEVEL;
        return new PaperLine(part, line.text(), line.heading().length());
    }
}
