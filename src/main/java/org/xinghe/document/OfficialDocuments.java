package org.xinghe.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.xinghe.document.OfficialDocument.Annex;
import org.xinghe.document.Typing.Face;

/// Lays official documents out as GB/T 9704-2012 asks, as .docx.
///
/// The same document gives the same bytes. Fonts are named with what may stand for them, never carried along; seals are
/// never drawn.
public final class OfficialDocuments {

    private OfficialDocuments() {}

    public static byte[] write(OfficialDocument content) {
        try (var document = new XWPFDocument()) {
            OfficialPage.prepare(document);
            var properties = document.getProperties().getCoreProperties();
            properties.setCreated(Optional.of(new Date(0)));
            properties.setTitle(content.title().replace("\n", ""));
            var frame = new OfficialFrame(document, content);
            switch (content.form()) {
                case DOCUMENT -> frame.typeTop();
                case LETTER -> new OfficialLetter(document, content).typeTop();
            }
            new OfficialBlocks(document).type(content.body());
            frame.typeEnd();
            for (var at = 0; at < content.annexes().size(); at++) {
                OfficialPage.endSection(document, lastParagraph(document));
                type(document, content, at);
            }
            new OfficialImprint(document).type(content);
            var written = new ByteArrayOutputStream();
            document.write(written);
            return Packages.settled(written.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException("A document in memory could not be written", impossible);
        }
    }

    private static void type(XWPFDocument document, OfficialDocument content, int at) {
        Annex annex = content.annexes().get(at);
        var number = content.annexes().size() == 1 ? "附件" : "附件" + (at + 1);
        Typing.in(document.createParagraph()).text(Face.FIRST_HEADING, number);
        Typing.in(document.createParagraph());
        for (var line : TitleLines.of(annex.name())) {
            Typing.in(document.createParagraph()).centred().text(Face.TITLE, line);
        }
        Typing.in(document.createParagraph());
        new OfficialBlocks(document).type(annex.blocks());
    }

    /// A section ends at a paragraph; a table at its end gets one behind it.
    private static XWPFParagraph lastParagraph(XWPFDocument document) {
        return document.getBodyElements().getLast() instanceof XWPFParagraph paragraph
                ? paragraph
                : Typing.in(document.createParagraph()).pitched(20).paragraph();
    }
}
