package org.xinghe.report.web;

import java.util.ArrayList;
import java.util.List;

/// A sentence of a comparison: it stayed, came or went.
public record Piece(Kind kind, String text) {

    /// What became of it.
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /// Compares two texts sentence by sentence, by their longest common sequence.
    static List<Piece> between(String before, String after) {
        var old = sentences(before);
        var now = sentences(after);
        var common = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return walk(old, now, common);
    }

    private static List<Piece> walk(List<String> old, List<String> now, int[][] common) {
        var pieces = new ArrayList<Piece>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(new Piece(Kind.SAME, old.get(i++)));
                j++;
            } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Kind.REMOVED, old.get(i++)));
            } else {
                pieces.add(new Piece(Kind.ADDED, now.get(j++)));
            }
        }
        return List.copyOf(pieces);
    }

    private static List<String> sentences(String text) {
        return java.util.Arrays.stream(text.split("(?<=[。！？；])|\n"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }
}
