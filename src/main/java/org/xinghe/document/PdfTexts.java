package org.xinghe.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.xinghe.document.TextOutcome.Reason;
import org.xinghe.document.TextOutcome.Refused;

/// The text of a PDF that has one: its lines with where they stand, made paragraphs again by [PrintedLines].
final class PdfTexts {

    private static final int MOST_PAGES = 200;

    private PdfTexts() {}

    static TextOutcome read(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                return new Refused(Reason.ENCRYPTED, "pdf");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                return new Refused(Reason.TOO_LARGE, "%d pages".formatted(document.getNumberOfPages()));
            }
            var lines = new Lines().of(document);
            return lines.isEmpty()
                    ? new Refused(Reason.SCAN, "%d pages".formatted(document.getNumberOfPages()))
                    : new TextOutcome.Read(PrintedLines.paragraphs(lines));
        } catch (InvalidPasswordException encrypted) {
            return new Refused(Reason.ENCRYPTED, "pdf");
        } catch (IOException | IllegalArgumentException | ClassCastException damaged) {
            return new Refused(Reason.DAMAGED, "pdf");
        }
    }

    /// Collects lines with their places. Words that stand far apart are columns and are set apart by a tab.
    private static final class Lines extends PDFTextStripper {

        private static final double COLUMN_GAP = 2;

        private final List<PrintedLine> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private double left;
        private double right;
        private double top;
        private double em;
        private int page = -1;

        Lines() {
            setSortByPosition(true);
            setShouldSeparateByBeads(false);
        }

        List<PrintedLine> of(PDDocument document) throws IOException {
            writeText(document, Writer.nullWriter());
            return lines;
        }

        @Override
        protected void startPage(PDPage started) {
            page++;
        }

        @Override
        protected void endPage(PDPage ended) {
            finish();
        }

        @Override
        protected void writeLineSeparator() {
            finish();
        }

        @Override
        protected void writeWordSeparator() {
            // the gap is measured when the next word comes
        }

        @Override
        protected void writeString(String word, List<TextPosition> positions) {
            if (word.replace('\u00a0', ' ').isBlank() || positions.isEmpty()) {
                return;
            }
            var first = positions.getFirst();
            var last = positions.getLast();
            if (text.isEmpty()) {
                left = first.getXDirAdj();
                top = first.getYDirAdj();
                em = first.getFontSizeInPt();
            } else {
                text.append(first.getXDirAdj() - right > COLUMN_GAP * em ? '\t' : ' ');
            }
            text.append(word.strip());
            right = last.getXDirAdj() + last.getWidthDirAdj();
        }

        private void finish() {
            if (!text.isEmpty()) {
                lines.add(new PrintedLine(page, left, right, top, Math.max(em, 1), text.toString()));
                text.setLength(0);
            }
        }
    }
}
