package org.xinghe.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A cell that was not understood: it keeps what was typed, and why that says nothing.
///
/// @param reason a key of words, below `campaign.doubt.`
/// @param text as typed, on one line
public record CellDoubt(DutyColumn column, String reason, String text) {

    private static final int LONGEST_TEXT = 500;

    public CellDoubt {
        var line = text.replaceAll("[\\t\\n\\r]+", " ").strip();
        text = line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT);
    }

    static String written(List<CellDoubt> doubts) {
        return doubts.stream()
                .map(doubt -> "%s\t%s\t%s".formatted(doubt.column(), doubt.reason(), doubt.text()))
                .collect(Collectors.joining("\n"));
    }

    static List<CellDoubt> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split("\n"))
                        .map(line -> line.split("\t", 3))
                        .map(part -> new CellDoubt(DutyColumn.valueOf(part[0]), part[1], part[2]))
                        .toList();
    }
}
