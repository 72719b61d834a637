package org.xinghe.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xinghe.notice.reader.Place;

/// A notice's text cut into sentences that a page can point at.
///
/// @param paragraphs one entry a paragraph, empty for an empty line
public record NoticeSentences(List<List<Sentence>> paragraphs) {

    private static final Pattern SENTENCE = Pattern.compile("[^。；;!！？?]+[。；;!！？?]*");

    /// @param id its anchor in a page
    /// @param start its first character in the paragraph
    public record Sentence(String id, int start, String text) {}

    static NoticeSentences of(List<String> paragraphs) {
        var cut = new ArrayList<List<Sentence>>();
        for (var number = 0; number < paragraphs.size(); number++) {
            cut.add(sentences(number, paragraphs.get(number)));
        }
        return new NoticeSentences(List.copyOf(cut));
    }

    /// The sentence in which a place begins.
    public Optional<Sentence> at(Place place) {
        if (place.end() == 0 || place.paragraph() >= paragraphs.size()) {
            return Optional.empty();
        }
        return paragraphs.get(place.paragraph()).stream()
                .filter(sentence -> sentence.start() <= place.start())
                .reduce((_, later) -> later);
    }

    private static List<Sentence> sentences(int paragraph, String text) {
        var found = new ArrayList<Sentence>();
        var next = SENTENCE.matcher(text);
        while (next.find()) {
            if (!next.group().isBlank()) {
                found.add(new Sentence("s%d-%d".formatted(paragraph, next.start()), next.start(), next.group()));
            }
        }
        return List.copyOf(found);
    }
}
