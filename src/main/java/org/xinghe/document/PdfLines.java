package org.xinghe.document;

import java.util.ArrayList;
import java.util.List;

/// Breaks Chinese and Latin text into lines: words stay whole, no line begins with a closing mark or ends with an
/// opening one.
final class PdfLines {

    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’…—·,.;:?!)]}%";
    private static final String OPENING = "（《〈「『【〔“‘([{";

    private PdfLines() {}

    /// One character of a run, with its width in points.
    record Glyph(int character, PdfPaper.Run run, PdfFaces.Loaded face, double width) {

        String text() {
            return Character.toString(character);
        }
    }

    /// @param indent how far the first line starts from the left, in points
    static List<List<Glyph>> broken(List<Glyph> glyphs, double width, double indent) {
        var lines = new ArrayList<List<Glyph>>();
        var line = new ArrayList<Glyph>();
        var room = width - indent;
        for (var atom : atoms(glyphs)) {
            var needed = atom.stream().mapToDouble(Glyph::width).sum();
            if (needed > room && !line.isEmpty()) {
                lines.add(List.copyOf(line));
                line.clear();
                room = width;
            }
            for (var glyph : atom) {
                if (glyph.width() > room && !line.isEmpty() && needed > width) {
                    lines.add(List.copyOf(line));
                    line.clear();
                    room = width;
                }
                line.add(glyph);
                room -= glyph.width();
            }
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    private static List<List<Glyph>> atoms(List<Glyph> glyphs) {
        var atoms = new ArrayList<List<Glyph>>();
        var atom = new ArrayList<Glyph>();
        for (var index = 0; index < glyphs.size(); index++) {
            atom.add(glyphs.get(index));
            if (index + 1 == glyphs.size()
                    || mayBreak(
                            glyphs.get(index).character(), glyphs.get(index + 1).character())) {
                atoms.add(List.copyOf(atom));
                atom.clear();
            }
        }
        return atoms;
    }

    private static boolean mayBreak(int before, int after) {
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || isWide(before) || isWide(after);
    }

    private static boolean isWide(int character) {
        return character >= 0x2E80;
    }
}
