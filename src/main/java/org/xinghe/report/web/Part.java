package org.xinghe.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xinghe.report.ChosenPicture;
import org.xinghe.report.WriteReport;
import org.xinghe.web.Words;

/// A part of a report in comparison: what it is called, and its sentences.
public record Part(String name, List<Piece> pieces) {

    /// The parts in which two texts differ.
    static List<Part> between(WriteReport before, WriteReport after, Words words) {
        var parts = new ArrayList<Part>();
        add(parts, words.say("report.part.summary"), before.summary(), after.summary());
        add(parts, words.say("report.part.highlights"), lines(before.highlights()), lines(after.highlights()));
        add(parts, words.say("report.part.cases"), casesOf(before), casesOf(after));
        add(parts, words.say("report.part.suggestions"), lines(before.suggestions()), lines(after.suggestions()));
        add(parts, words.say("report.part.pictures"), captionsOf(before), captionsOf(after));
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String name, String before, String after) {
        if (!before.equals(after)) {
            parts.add(new Part(name, Piece.between(before, after)));
        }
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private static String casesOf(WriteReport text) {
        return text.cases().stream()
                .map(each -> String.join("\n", each.title(), each.problem(), each.way(), each.result()))
                .collect(Collectors.joining("\n"));
    }

    private static String captionsOf(WriteReport text) {
        return text.pictures().stream().map(ChosenPicture::caption).collect(Collectors.joining("\n"));
    }
}
