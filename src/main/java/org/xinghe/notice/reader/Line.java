package org.xinghe.notice.reader;

/// One line of the text.
///
/// @param paragraph the paragraph it comes from
/// @param start where it begins in that paragraph
/// @param text as written, without white space at its ends
/// @param plain the same in plain characters, of the same length
record Line(int paragraph, int start, String text, String plain) {

    static Line of(int paragraph, int start, String written) {
        var from = 0;
        var to = written.length();
        while (from < to && isSpace(written.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(written.charAt(to - 1))) {
            to--;
        }
        var text = written.substring(from, to);
        return new Line(paragraph, start + from, text, Cells.labelled(text, Characters.plain(text)));
    }

    /// A part of this line, trimmed.
    Line part(int from, int to) {
        return of(paragraph, start + from, text.substring(from, to));
    }

    Line from(int from) {
        return part(from, text.length());
    }

    Place place() {
        return new Place(paragraph, start, start + text.length());
    }

    Place place(int from, int to) {
        return new Place(paragraph, start + from, start + to);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// Without white space, plain: for comparing words that are set apart with spaces.
    String tight() {
        return Characters.tight(plain);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == '\u00a0' || character == '　' || character == '\ufeff';
    }
}
