package org.xinghe.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The faces that our PDFs are set in. Each file is parsed once and kept; what a document shows of it is embedded in
/// that document. Characters that Noto Sans SC lacks, such as 𠮷, come from a small face of our own.
final class PdfFaces {

    private static final String NOTO = "/fonts/ttf/NotoSansSC/NotoSansSC-%s.ttf";
    private static final String RARE = "/fonts/XingheRareHan.ttf";
    private static final Map<String, Parsed> PARSED = new HashMap<>();

    private final PDDocument document;
    private final Map<PdfPaper.Face, List<Loaded>> loaded = new EnumMap<>(PdfPaper.Face.class);

    PdfFaces(PDDocument document) {
        this.document = document;
    }

    /// A face as this document embeds it, and what it can show.
    record Loaded(PDType0Font font, CmapLookup characters) {

        boolean shows(int character) {
            return characters.getGlyphId(character) != 0;
        }

        /// The width of a character in thousandths of the size.
        float widthOf(String character) {
            try {
                return font.getStringWidth(character);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private record Parsed(TrueTypeFont font, CmapLookup characters) {}

    /// The face first, then those that stand in for what it lacks.
    List<Loaded> of(PdfPaper.Face face) {
        return loaded.computeIfAbsent(face, each -> List.of(load(NOTO.formatted(each.file())), load(RARE)));
    }

    /// Whether one of the faces has this character.
    static boolean show(int character) {
        try {
            return parsed(NOTO.formatted(PdfPaper.Face.REGULAR.file()))
                                    .characters()
                                    .getGlyphId(character)
                            != 0
                    || parsed(RARE).characters().getGlyphId(character) != 0;
        } catch (IOException broken) {
            throw new UncheckedIOException("The faces do not open", broken);
        }
    }

    private Loaded load(String resource) {
        try {
            var parsed = parsed(resource);
            return new Loaded(PDType0Font.load(document, parsed.font(), true), parsed.characters());
        } catch (IOException broken) {
            throw new UncheckedIOException("The face %s does not embed".formatted(resource), broken);
        }
    }

    private static synchronized Parsed parsed(String resource) throws IOException {
        var known = PARSED.get(resource);
        if (known != null) {
            return known;
        }
        try (var stream = Objects.requireNonNull(PdfFaces.class.getResourceAsStream(resource), resource)) {
            var font = new TTFParser(true).parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            var parsed = new Parsed(font, font.getUnicodeCmapLookup());
            PARSED.put(resource, parsed);
            return parsed;
        }
    }
}
