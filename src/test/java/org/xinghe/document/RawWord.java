package org.xinghe.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A .docx written part by part, with what Word writes and POI does not.
public final class RawWord {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String SPACES = W
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>""";

    private String numbering = "";
    private String styles = "";

    /// The definitions of lists, as `w:abstractNum` and `w:num`.
    public RawWord numbering(String xml) {
        numbering = xml;
        return this;
    }

    public RawWord styles(String xml) {
        styles = xml;
        return this;
    }

    /// The file with a body of paragraphs and tables.
    public byte[] with(String... body) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", root("document", "<w:body>" + String.join("", body) + "</w:body>"));
            put(zip, "word/numbering.xml", root("numbering", numbering));
            put(zip, "word/styles.xml", root("styles", styles));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /// What is read from a file with such a body.
    List<String> read(String... body) {
        return ((TextOutcome.Read) DocumentTexts.read(with(body))).paragraphs();
    }

    public static String p(String text) {
        return "<w:p>%s</w:p>".formatted(r(text));
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>".formatted(text);
    }

    /// A paragraph that a list numbers.
    public static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, r(text));
    }

    public static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, String.join("", levels));
    }

    public static String level(int depth, String format, String text) {
        return level(depth, format, text, "");
    }

    public static String level(int depth, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>%s</w:lvl>"
                .formatted(depth, format, text, more);
    }

    public static String num(int id, int list) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(id, list);
    }

    public static String row(String... cells) {
        var row = new StringBuilder("<w:tr>");
        for (var cell : cells) {
            row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    public static String table(String... rows) {
        return "<w:tbl>%s</w:tbl>".formatted(String.join("", rows));
    }

    /// A text box as Word 2010 and later write it: once for themselves and once for older programs.
    public static String box(String... paragraphs) {
        var content = "<w:txbxContent>%s</w:txbxContent>".formatted(String.join("", paragraphs));
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>%1$s</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>%1$s</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                .formatted(content);
    }

    private static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1$s %2$s>%3$s</w:%1$s>".formatted(name, SPACES, content);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
