package org.xinghe.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xinghe.document.SheetOutcome.Read;
import org.xinghe.document.SheetOutcome.Reason;
import org.xinghe.document.SheetOutcome.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Workbooks in and out.
public final class Sheets {

    /// The largest workbook that is read, in bytes.
    public static final int LARGEST = 5 << 20;

    /// The most rows that are read, head and empty ones not counted.
    public static final int MOST_ROWS = 20_000;

    private static final long LARGEST_EXPANDED = 64L << 20;
    private static final String MAIN = "xl/workbook.xml";

    private Sheets() {}

    /// Reads the first sheet; refuses what is no plain workbook, with a reason in words.
    public static SheetOutcome read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(Reason.EMPTY, "0");
        }
        if (bytes.length > LARGEST) {
            return new Refused(Reason.TOO_LARGE, "%,d bytes".formatted(bytes.length));
        }
        if (Packages.isOle(bytes)) {
            return new Refused(Packages.isEncrypted(bytes) ? Reason.ENCRYPTED : Reason.OLD_EXCEL, "OLE");
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new Refused(Reason.UNKNOWN, "%,d bytes".formatted(bytes.length));
        }
        var fault = Packages.fault(bytes, MAIN, LARGEST_EXPANDED);
        if (fault.isPresent()) {
            return new Refused(reason(fault.get()), "xlsx");
        }
        try (var file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return read(file);
        } catch (SheetRows.Refusal refusal) {
            return new Refused(refusal.reason(), refusal.detail());
        } catch (IOException
                | SAXException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException damaged) {
            return new Refused(Reason.DAMAGED, "xlsx");
        }
    }

    /// The same workbook with one more column behind the last of its first sheet, or with that column filled anew
    /// when it is there already. Everything else in it stays.
    ///
    /// @param bytes   what [#read] has read
    /// @param head    the column's head
    /// @param remarks texts by the rows' numbers
    public static byte[] withRemarks(byte[] bytes, String head, Map<Integer, String> remarks) {
        return switch (read(bytes)) {
            case Read read -> SheetRemarks.added(bytes, read, head, remarks);
            case Refused(var reason, var detail) ->
                throw new IllegalArgumentException(
                        "No remarks into an unreadable workbook: %s (%s)".formatted(reason, detail));
        };
    }

    /// The same for a sheet whose head stands in another row than [#read] takes it for, with the faulty cells coloured.
    ///
    /// @param read   the head as it is meant, and the rows below it
    /// @param marked the columns, counted from 0, that are coloured, by the rows' numbers
    public static byte[] withRemarks(
            byte[] bytes,
            SheetOutcome.Read read,
            String head,
            Map<Integer, String> remarks,
            Map<Integer, Set<Integer>> marked) {
        return SheetRemarks.added(bytes, read, head, remarks, marked);
    }

    /// What of a workbook's first sheet does not show, and where one value stands for several rows.
    ///
    /// @param bytes what [#read] has read
    public static SheetLayout layout(byte[] bytes) {
        return SheetLayout.of(bytes);
    }

    /// Writes a workbook; rows are asked for while it is written and not kept in memory.
    public static byte[] write(List<SheetTable> tables) {
        return SheetWriting.write(tables);
    }

    private static SheetOutcome read(OPCPackage file) throws IOException, SAXException, OpenXML4JException {
        var reader = new XSSFReader(file);
        var sheets = (SheetIterator) reader.getSheetsData();
        if (!sheets.hasNext()) {
            return new Refused(Reason.EMPTY, "no sheet");
        }
        try (var data = sheets.next()) {
            var rows = new SheetRows(
                    new ReadOnlySharedStringsTable(file, false), reader.getStylesTable(), startsIn1904(reader));
            try {
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(rows);
                xml.parse(new InputSource(data));
            } catch (javax.xml.parsers.ParserConfigurationException impossible) {
                throw new IllegalStateException("No XML reader", impossible);
            }
            return outcome(sheets.getSheetName(), rows.rows());
        }
    }

    private static SheetOutcome outcome(String name, List<SheetRow> rows) {
        if (rows.isEmpty()) {
            return new Refused(Reason.EMPTY, name);
        }
        var head = 0;
        while (head < rows.size() && texts(rows.get(head)) < 2) {
            head++;
        }
        head = head == rows.size() ? 0 : head;
        if (rows.size() - head - 1 > MOST_ROWS) {
            return new Refused(Reason.TOO_MANY_ROWS, "%,d".formatted(rows.size()));
        }
        return new Read(name, rows.get(head), List.copyOf(rows.subList(head + 1, rows.size())));
    }

    private static int texts(SheetRow row) {
        var different = new HashSet<>(new ArrayList<>(row.cells()));
        different.remove("");
        return different.size();
    }

    private static boolean startsIn1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (var data = reader.getWorkbookData()) {
            var workbook = org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument.Factory.parse(
                    data, org.apache.poi.ooxml.POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
            var properties = workbook.getWorkbook().getWorkbookPr();
            return properties != null && properties.getDate1904();
        } catch (org.apache.xmlbeans.XmlException damaged) {
            throw new IOException("The workbook part does not parse", damaged);
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
}
