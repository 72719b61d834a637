package org.xinghe.notice.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xinghe.notice.NoticeSentences;
import org.xinghe.notice.drafting.Paper;
import org.xinghe.notice.reader.Fact;
import org.xinghe.notice.reader.ReadNotice;

/// A notice as one reads it: its paragraphs, each cut into sentences that can be pointed at.
public record ShownText(List<Paragraph> paragraphs) {

    /// @param style the class in the stylesheet: a title, a heading, flush, at the end, or none
    public record Paragraph(String style, List<NoticeSentences.Sentence> sentences) {}

    static ShownText of(NoticeSentences text, ReadNotice read) {
        var title = read.title() == null ? -1 : read.title().place().paragraph();
        var flush = paragraphsOf(read.addressees());
        var end = paragraphsOf(read.issuers());
        if (read.issueDate() != null) {
            end.add(read.issueDate().place().paragraph());
        }
        end.removeIf(number -> number <= title);
        var paragraphs = new ArrayList<Paragraph>();
        for (var number = 0; number < text.paragraphs().size(); number++) {
            var sentences = text.paragraphs().get(number);
            if (!sentences.isEmpty()) {
                paragraphs.add(new Paragraph(styleOf(number, title, flush, end), sentences));
            }
        }
        return new ShownText(List.copyOf(paragraphs));
    }

    /// An own document, each paragraph as it stands on paper.
    static ShownText of(NoticeSentences text, Paper paper) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var number = 0; number < text.paragraphs().size(); number++) {
            var sentences = text.paragraphs().get(number);
            if (!sentences.isEmpty()) {
                var style = number < paper.lines().size()
                        ? PaperHead.styleOf(paper.lines().get(number))
                        : "";
                paragraphs.add(new Paragraph(style, sentences));
            }
        }
        return new ShownText(List.copyOf(paragraphs));
    }

    private static String styleOf(int number, int title, Set<Integer> flush, Set<Integer> end) {
        if (number == title) {
            return "notice-title";
        }
        return flush.contains(number) ? "flush" : end.contains(number) ? "end" : "";
    }

    private static Set<Integer> paragraphsOf(List<Fact<String>> facts) {
        var numbers = new HashSet<Integer>();
        facts.forEach(fact -> numbers.add(fact.place().paragraph()));
        return numbers;
    }
}
