package org.xinghe.notice.web;

import java.util.List;
import java.util.Locale;
import org.xinghe.notice.drafting.Paper;
import org.xinghe.notice.drafting.PaperLine;

/// The head of an own document: whose it is, in red.
///
/// @param letter whether it is that of a letter, with the host's name alone
/// @param organs the host first
public record PaperHead(boolean letter, List<String> organs) {

    public static PaperHead of(Paper paper) {
        return new PaperHead(
                paper.letter(),
                paper.letter() && paper.organs().size() > 1
                        ? List.of(paper.organs().getFirst())
                        : paper.organs());
    }

    /// The class in the stylesheet for a paragraph.
    public static String styleOf(PaperLine line) {
        return "paper-" + line.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
