package org.xinghe.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.xinghe.document.TextOutcome.Read;
import org.xinghe.document.TextOutcome.Reason;
import org.xinghe.document.TextOutcome.Refused;

/// What can be read is read by what it is; everything else is refused with a reason.
class DocumentTextsTests {

    @Test
    void plainTextIsReadInTheEncodingsThatOfficesUse() {
        var expected = new Read(List.of("关于开展活动的通知", "各市科协："));
        var text = "关于开展活动的通知\n各市科协：";

        assertThat(DocumentTexts.read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(DocumentTexts.read(text.getBytes(Charset.forName("GB18030"))))
                .isEqualTo(expected);
        assertThat(DocumentTexts.read(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(DocumentTexts.read(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(expected);
    }

    @Test
    void aWordFileIsReadParagraphByParagraphAndRowByRow() throws IOException {
        assertThat(DocumentTexts.read(word())).isEqualTo(new Read(List.of("关于开展活动的通知", "各市科协：", "太原\t联系人")));
    }

    @Test
    void aWordFileThatIsEncryptedIsRefused() throws Exception {
        try (var file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("星河");
            try (var out = encryptor.getDataStream(file)) {
                out.write(word());
            }
            var bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);

            assertThat(DocumentTexts.read(bytes.toByteArray())).isEqualTo(new Refused(Reason.ENCRYPTED, "OLE"));
        }
    }

    @Test
    void anOldWordFileIsRefusedWithWhatToDo() throws IOException {
        try (var file = new POIFSFileSystem()) {
            file.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), "WordDocument");
            var bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);

            assertThat(DocumentTexts.read(bytes.toByteArray())).isEqualTo(new Refused(Reason.OLD_WORD, "OLE"));
        }
    }

    @Test
    void aPdfWithTextIsRead() throws IOException {
        assertThat(DocumentTexts.read(pdf(true))).isEqualTo(new Read(List.of("Notice 2022")));
    }

    @Test
    void aPdfWithoutTextIsAScan() throws IOException {
        assertThat(DocumentTexts.read(pdf(false))).isEqualTo(new Refused(Reason.SCAN, "1 pages"));
    }

    @Test
    void aPdfThatIsEncryptedIsRefusedWithOrWithoutAPasswordToOpenIt() throws IOException {
        assertThat(DocumentTexts.read(encryptedPdf("geheim"))).isEqualTo(new Refused(Reason.ENCRYPTED, "pdf"));
        assertThat(DocumentTexts.read(encryptedPdf(""))).isEqualTo(new Refused(Reason.ENCRYPTED, "pdf"));
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() {
        assertThat(DocumentTexts.read(new byte[50 << 20]))
                .isEqualTo(new Refused(Reason.TOO_LARGE, "%,d bytes".formatted(50 << 20)));
    }

    @Test
    void aZipBombIsRefusedBeforeItUnfolds() {
        var bomb = zip("word/document.xml", 200 << 20);

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(DocumentTexts.read(bomb)).isEqualTo(new Refused(Reason.SUSPICIOUS, "docx"));
    }

    @Test
    void macrosAreRefused() {
        assertThat(DocumentTexts.read(zip("word/vbaProject.bin", 10))).isEqualTo(new Refused(Reason.MACROS, "docx"));
    }

    @Test
    void anEntityThatReachesOutsideIsNotFollowed() {
        var xml = """
                <?xml version="1.0"?><!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
                <w:t>&e;</w:t></w:r></w:p></w:body></w:document>""";

        assertThat(DocumentTexts.read(replaced(xml))).isEqualTo(new Refused(Reason.DAMAGED, "docx"));
    }

    @Test
    void anyOtherZipAndAnyOtherBytesAreNoDocument() {
        assertThat(DocumentTexts.read(zip("readme.txt", 10))).isEqualTo(new Refused(Reason.UNKNOWN, "docx"));
        assertThat(DocumentTexts.read(new byte[] {1, 2, 3})).isEqualTo(new Refused(Reason.UNKNOWN, "01 02"));
    }

    @Test
    void whatIsBrokenOrEmptySaysSo() throws IOException {
        var half = java.util.Arrays.copyOf(word(), word().length / 2);

        assertThat(DocumentTexts.read(half)).isInstanceOf(Refused.class);
        assertThat(DocumentTexts.read("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.DAMAGED, "pdf"));
        assertThat(DocumentTexts.read(new byte[0])).isEqualTo(new Refused(Reason.EMPTY, "0"));
        assertThat(DocumentTexts.read(" \n ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Refused(Reason.EMPTY, "only white space"));
    }

    private static byte[] word() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("关于开展活动的通知");
            document.createParagraph().createRun().setText("各市科协：");
            var row = document.createTable(1, 2).getRow(0);
            row.getCell(0).setText("太原");
            row.getCell(1).setText("联系人");
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /// A Word file with another main part.
    private static byte[] replaced(String xml) {
        var bytes = new ByteArrayOutputStream();
        try (var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(word()));
                var to = new ZipOutputStream(bytes)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals("word/document.xml")
                                ? xml.getBytes(StandardCharsets.UTF_8)
                                : from.readAllBytes());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(boolean withText) throws IOException {
        try (var document = page(withText)) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encryptedPdf(String toOpen) throws IOException {
        try (var document = page(true)) {
            document.protect(new StandardProtectionPolicy("owner", toOpen, new AccessPermission()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static PDDocument page(boolean withText) throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        if (withText) {
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Notice 2022");
                content.endText();
            }
        }
        return document;
    }

    private static byte[] zip(String entry, int size) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            var block = new byte[1 << 16];
            for (var left = size; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
