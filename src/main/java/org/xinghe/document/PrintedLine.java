package org.xinghe.document;

/// One line as it was printed, with where it stands. Lengths are in one unit of any kind, the same for all lines.
///
/// @param page the page, counted from 0
/// @param top how far down its page it stands
/// @param em the size of its characters
record PrintedLine(int page, double left, double right, double top, double em, String text) {

    /// Whether it is set in columns, as two contacts side by side are.
    boolean hasColumns() {
        return text.indexOf('\t') >= 0;
    }
}
