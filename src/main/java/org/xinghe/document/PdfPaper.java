package org.xinghe.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.xinghe.document.PdfLines.Glyph;

/// A PDF that we set ourselves: text in embedded Chinese faces, rules, stars and squares to scan. Places are in
/// millimetres from the upper left, sizes of text in points. A character that no face has is set as 〓 and told.
public final class PdfPaper {

    /// What stands for a character that no face has.
    public static final int MISSING = '〓';

    private static final double POINTS = 72 / 25.4;

    /// The faces' tables are read by one at a time.
    private static final ReentrantLock SETTING = new ReentrantLock();

    private final PDDocument document;
    private final PdfFaces faces;
    private final Set<String> missing = new TreeSet<>();
    private @Nullable PDPageContentStream content;
    private double height;

    private PdfPaper(PDDocument document) {
        this.document = document;
        this.faces = new PdfFaces(document);
    }

    public enum Face {
        LIGHT("Light"),
        REGULAR("Regular"),
        BOLD("Bold");

        private final String file;

        Face(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    /// Some text in one face.
    ///
    /// @param size in points
    /// @param colour as 0xRRGGBB
    public record Run(String text, Face face, double size, int colour) {}

    /// @param missing characters that no face has
    public record Written(byte[] bytes, Set<String> missing) {}

    /// Sets a document.
    ///
    /// @param title what a reader shows as its name
    public static Written write(String title, Consumer<PdfPaper> setting) {
        SETTING.lock();
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Xinghe");
            document.getDocumentCatalog().setLanguage("zh-CN");
            var paper = new PdfPaper(document);
            setting.accept(paper);
            paper.finishPage();
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Written(bytes.toByteArray(), Set.copyOf(paper.missing));
        } catch (IOException broken) {
            throw new UncheckedIOException("The PDF '%s' could not be set".formatted(title), broken);
        } finally {
            SETTING.unlock();
        }
    }

    /// The characters of a text that no face has.
    public static Set<String> missing(String text) {
        return text.codePoints()
                .filter(PdfPaper::isSeen)
                .filter(character -> !PdfFaces.show(character))
                .mapToObj(Character::toString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Starts a page of this size in millimetres.
    public void page(double pageWidth, double pageHeight) {
        try {
            finishPage();
            var page = new PDPage(new PDRectangle((float) (pageWidth * POINTS), (float) (pageHeight * POINTS)));
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            height = pageHeight;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// A filled rectangle.
    public void fill(int colour, double x, double y, double width, double boxHeight) {
        draw(stream -> {
            stream.setNonStrokingColor(new Color(colour));
            stream.addRect(across(x), up(y + boxHeight), across(width), across(boxHeight));
            stream.fill();
        });
    }

    /// The outline of a rectangle.
    ///
    /// @param weight of the line, in points
    public void frame(int colour, double weight, double x, double y, double width, double boxHeight) {
        draw(stream -> {
            stream.setStrokingColor(new Color(colour));
            stream.setLineWidth((float) weight);
            stream.addRect(across(x), up(y + boxHeight), across(width), across(boxHeight));
            stream.stroke();
        });
    }

    /// A filled circle.
    public void dot(int colour, double x, double y, double radius) {
        draw(stream -> {
            var bow = 0.5523 * radius;
            stream.setNonStrokingColor(new Color(colour));
            stream.moveTo(across(x + radius), up(y));
            curve(stream, x + radius, y - bow, x + bow, y - radius, x, y - radius);
            curve(stream, x - bow, y - radius, x - radius, y - bow, x - radius, y);
            curve(stream, x - radius, y + bow, x - bow, y + radius, x, y + radius);
            curve(stream, x + bow, y + radius, x + radius, y + bow, x + radius, y);
            stream.fill();
        });
    }

    /// A code to scan, as large as asked for.
    public void code(ScanCode code, int colour, double x, double y, double size) {
        var module = size / code.size();
        draw(stream -> {
            stream.setNonStrokingColor(new Color(colour));
            for (var row = 0; row < code.size(); row++) {
                for (var column = 0; column < code.size(); column++) {
                    if (code.isDark(column, row)) {
                        stream.addRect(
                                across(x + column * module),
                                up(y + (row + 1) * module),
                                across(module),
                                across(module));
                    }
                }
            }
            stream.fill();
        });
    }

    /// One line from a place on, its foot at `y`.
    public void text(double x, double y, Run run) {
        show(glyphs(List.of(run)), x * POINTS, y, 0);
    }

    /// One line around a place.
    ///
    /// @param spacing between the characters, in points
    public void centred(double x, double y, double spacing, Run run) {
        var glyphs = glyphs(List.of(run));
        var width = widthOf(glyphs) + spacing * Math.max(0, glyphs.size() - 1);
        show(glyphs, x * POINTS - width / 2, y, spacing);
    }

    /// How wide a run is, in millimetres.
    public double width(Run run) {
        return widthOf(glyphs(List.of(run))) / POINTS;
    }

    /// Text of several runs in lines of a width; answers where the next line would stand.
    ///
    /// @param y the foot of the first line
    /// @param leading from foot to foot, in millimetres
    /// @param indent of the first line, in millimetres
    public double paragraph(double x, double y, double width, double leading, double indent, List<Run> runs) {
        var foot = y;
        var first = true;
        for (var line : PdfLines.broken(glyphs(runs), width * POINTS, indent * POINTS)) {
            show(line, (first ? x + indent : x) * POINTS, foot, 0);
            first = false;
            foot += leading;
        }
        return foot;
    }

    private List<Glyph> glyphs(List<Run> runs) {
        var glyphs = new ArrayList<Glyph>();
        for (var run : runs) {
            run.text()
                    .codePoints()
                    .filter(PdfPaper::isSeen)
                    .mapToObj(character -> glyph(character, run))
                    .forEach(glyphs::add);
        }
        return glyphs;
    }

    /// Controls, marks of direction and selectors of variants have no shape of their own.
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK -> false;
            default -> true;
        };
    }

    private Glyph glyph(int character, Run run) {
        for (var face : faces.of(run.face())) {
            if (face.shows(character)) {
                var width = face.widthOf(Character.toString(character)) / 1000 * run.size();
                return new Glyph(character, run, face, width);
            }
        }
        missing.add(Character.toString(character));
        return glyph(MISSING, run);
    }

    private static double widthOf(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::width).sum();
    }

    private void show(List<Glyph> glyphs, double leftInPoints, double y, double spacing) {
        draw(stream -> {
            stream.beginText();
            stream.setCharacterSpacing((float) spacing);
            stream.newLineAtOffset((float) leftInPoints, up(y));
            for (var from = 0; from < glyphs.size(); ) {
                var until = from + 1;
                while (until < glyphs.size() && sameFace(glyphs.get(from), glyphs.get(until))) {
                    until++;
                }
                var run = glyphs.get(from).run();
                stream.setFont(glyphs.get(from).face().font(), (float) run.size());
                stream.setNonStrokingColor(new Color(run.colour()));
                var text = new StringBuilder();
                glyphs.subList(from, until).forEach(glyph -> text.appendCodePoint(glyph.character()));
                stream.showText(text.toString());
                from = until;
            }
            stream.endText();
        });
    }

    private static boolean sameFace(Glyph one, Glyph other) {
        return one.run() == other.run() && one.face() == other.face();
    }

    private void curve(PDPageContentStream stream, double x1, double y1, double x2, double y2, double x3, double y3)
            throws IOException {
        stream.curveTo(across(x1), up(y1), across(x2), up(y2), across(x3), up(y3));
    }

    private static float across(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    private float up(double fromAbove) {
        return (float) ((height - fromAbove) * POINTS);
    }

    private interface Drawing {

        void on(PDPageContentStream stream) throws IOException;
    }

    private void draw(Drawing drawing) {
        if (content == null) {
            throw new IllegalStateException("Nothing is set before the first page");
        }
        try {
            drawing.on(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void finishPage() throws IOException {
        if (content != null) {
            content.close();
        }
    }
}
