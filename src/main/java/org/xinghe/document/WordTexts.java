package org.xinghe.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.xinghe.document.TextOutcome.Reason;
import org.xinghe.document.TextOutcome.Refused;

/// The text of a .docx: paragraphs in order, tables row by row, text boxes where they are anchored, and the numbers
/// that
/// Word makes itself typed out.
final class WordTexts {

    private static final String DIGITS = "零一二三四五六七八九";

    private WordTexts() {}

    static TextOutcome read(byte[] bytes) {
        var fault = Packages.fault(bytes, "word/document.xml", Packages.LARGEST_EXPANDED);
        if (fault.isPresent()) {
            return new Refused(reason(fault.get()), "docx");
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var lines = new ArrayList<String>();
            var numbers = new HashMap<BigInteger, int[]>();
            for (var element : document.getBodyElements()) {
                addTo(lines, element, numbers);
            }
            return lines.stream().allMatch(String::isBlank)
                    ? new Refused(Reason.EMPTY, "docx")
                    : new TextOutcome.Read(List.copyOf(lines));
        } catch (IOException | OpenXML4JRuntimeException | IllegalStateException | IllegalArgumentException damaged) {
            return new Refused(
                    String.valueOf(damaged.getMessage()).contains("Zip bomb") ? Reason.SUSPICIOUS : Reason.DAMAGED,
                    "docx");
        } catch (org.apache.poi.ooxml.POIXMLException damaged) {
            return new Refused(Reason.DAMAGED, "docx");
        }
    }

    private static Reason reason(Packages.Fault fault) {
        return switch (fault) {
            case MACROS -> Reason.MACROS;
            case SUSPICIOUS -> Reason.SUSPICIOUS;
            case DAMAGED -> Reason.DAMAGED;
            case UNKNOWN -> Reason.UNKNOWN;
        };
    }

    private static void addTo(List<String> lines, IBodyElement element, Map<BigInteger, int[]> numbers) {
        if (element instanceof XWPFParagraph paragraph) {
            var text = numberOf(paragraph, numbers) + paragraph.getText();
            text.lines().forEach(lines::add);
            if (text.isEmpty()) {
                lines.add("");
            }
            boxesOf(paragraph).forEach(lines::add);
        } else if (element instanceof XWPFTable table) {
            for (var row : table.getRows()) {
                var cells = row.getTableCells().stream()
                        .map(cell -> cell.getText().strip().replace('\n', ' '))
                        .toList();
                lines.add(String.join("\t", cells));
            }
        }
    }

    /// Paragraphs inside of text boxes, which POI leaves out of the paragraph's own text.
    private static List<String> boxesOf(XWPFParagraph paragraph) {
        var found = new ArrayList<String>();
        try (XmlCursor cursor = paragraph.getCTP().newCursor()) {
            cursor.selectPath(
                    "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:txbxContent//w:p");
            while (cursor.toNextSelection()) {
                var text = new StringBuilder();
                try (XmlCursor inner = cursor.newCursor()) {
                    inner.selectPath(
                            "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:t");
                    while (inner.toNextSelection()) {
                        text.append(inner.getTextValue());
                    }
                }
                // a box is stored twice, for new and for old readers
                if (!text.isEmpty() && !found.contains(text.toString())) {
                    found.add(text.toString());
                }
            }
        }
        return found;
    }

    private static String numberOf(XWPFParagraph paragraph, Map<BigInteger, int[]> numbers) {
        var list = paragraph.getNumID();
        var pattern = paragraph.getNumLevelText();
        if (list == null || pattern == null || paragraph.getText().isBlank()) {
            return "";
        }
        var level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        var counts = numbers.computeIfAbsent(list, _ -> new int[9]);
        counts[level]++;
        for (var below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
        }
        var written = pattern;
        for (var each = 0; each <= level; each++) {
            written = written.replace(
                    "%" + (each + 1), number(counts[each], each == level ? paragraph.getNumFmt() : "decimal"));
        }
        return "bullet".equals(paragraph.getNumFmt()) ? "" : written;
    }

    private static String number(int value, String format) {
        return format != null
                        && (format.startsWith("chinese")
                                || format.startsWith("ideograph")
                                || format.startsWith("japanese"))
                ? chinese(value)
                : Integer.toString(value);
    }

    private static String chinese(int value) {
        if (value < 10) {
            return DIGITS.substring(value, value + 1);
        }
        var tens = value / 10 == 1 ? "十" : DIGITS.charAt(value / 10) + "十";
        return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10);
    }
}
