package org.xinghe.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xinghe.document.SheetOutcome.Reason;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The rows of one sheet, taken from its XML as it passes by.
final class SheetRows extends DefaultHandler {

    /// Stops the reading of a sheet that is too much.
    static final class Refusal extends SAXException {

        private static final long serialVersionUID = 1L;

        private final Reason reason;
        private final String detail;

        Refusal(Reason reason, String detail) {
            super(detail);
            this.reason = reason;
            this.detail = detail;
        }

        Reason reason() {
            return reason;
        }

        String detail() {
            return detail;
        }
    }

    static final int MOST_COLUMNS = 200;
    private static final int MOST_CELLS = 600_000;
    private static final int MOST_MERGED = 20_000;
    private static final int EXCEL_DIGITS = 15;
    private static final int MOST_DIGITS = 400;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean startsIn1904;
    private final List<Line> lines = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Line line = new Line(0);
    private int column = -1;
    private String kind = "n";
    private int style;
    private boolean collecting;
    private int filled;

    SheetRows(ReadOnlySharedStringsTable strings, StylesTable styles, boolean startsIn1904) {
        this.strings = strings;
        this.styles = styles;
        this.startsIn1904 = startsIn1904;
    }

    /// The rows that hold anything, with merged cells filled.
    List<SheetRow> rows() throws SAXException {
        for (var area : merged) {
            fill(area);
        }
        return lines.stream()
                .map(each -> new SheetRow(each.number, each.cells, each.formulas))
                .toList();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startLine(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "f" -> line.formulas.add(column);
            case "v", "t" -> collecting = true;
            case "rPh" -> collecting = false;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {
                // the rest says how the sheet looks
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "c" -> put(column, value().strip());
            case "row" -> endLine();
            default -> {
                // nothing was begun
            }
        }
    }

    private void startLine(@Nullable String number) {
        line = new Line(number == null ? line.number + 1 : Integer.parseInt(number));
        column = -1;
    }

    private void startCell(Attributes attributes) throws SAXException {
        var place = attributes.getValue("r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        kind = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        text.setLength(0);
    }

    private void endLine() {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private String value() {
        if (text.isEmpty()) {
            return "";
        }
        return switch (kind) {
            case "s" -> strings.getItemAt(Integer.parseInt(text.toString())).getString();
            case "n" -> number(text.toString());
            case "b" -> text.charAt(0) == '1' ? "TRUE" : "FALSE";
            default -> text.toString();
        };
    }

    private String number(String written) {
        var value = new BigDecimal(written);
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("No number of a sheet: " + written);
        }
        var cellStyle = styles.getStyleAt(style);
        if (cellStyle != null
                && value.signum() >= 0
                && DateUtil.isADateFormat(cellStyle.getDataFormat(), cellStyle.getDataFormatString())
                && DateUtil.isValidExcelDate(value.doubleValue())) {
            return moment(value.doubleValue());
        }
        return value.round(new MathContext(EXCEL_DIGITS)).stripTrailingZeros().toPlainString();
    }

    private String moment(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, startsIn1904, true);
        if (value < 1) {
            return HOUR.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : TIME.format(moment);
    }

    private void put(int at, String value) throws Refusal {
        if (value.isEmpty()) {
            return;
        }
        if (at < 0 || at >= MOST_COLUMNS) {
            throw new Refusal(Reason.TOO_WIDE, new CellReference(line.number - 1, at).formatAsString());
        }
        line.put(at, value);
        count();
    }

    private void count() throws Refusal {
        if (++filled > MOST_CELLS) {
            throw new Refusal(Reason.TOO_MANY_ROWS, "%,d cells".formatted(filled));
        }
    }

    private void merge(String area) throws Refusal {
        merged.add(CellRangeAddress.valueOf(area));
        if (merged.size() > MOST_MERGED) {
            throw new Refusal(Reason.SUSPICIOUS, "%,d merged areas".formatted(merged.size()));
        }
    }

    private void fill(CellRangeAddress area) throws Refusal {
        var first = firstAt(area.getFirstRow() + 1);
        if (first == lines.size() || lines.get(first).number != area.getFirstRow() + 1) {
            return;
        }
        var value = lines.get(first).at(area.getFirstColumn());
        if (value.isEmpty()) {
            return;
        }
        for (var each = first; each < lines.size() && lines.get(each).number <= area.getLastRow() + 1; each++) {
            for (var at = area.getFirstColumn(); at <= Math.min(area.getLastColumn(), MOST_COLUMNS - 1); at++) {
                lines.get(each).put(at, value);
                count();
            }
        }
    }

    /// Where the first row with at least this number stands; rows stand in the order of their numbers.
    private int firstAt(int number) {
        var low = 0;
        var high = lines.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (lines.get(middle).number < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// A row while it is read.
    private static final class Line {

        private final int number;
        private final List<String> cells = new ArrayList<>();
        private final Set<Integer> formulas = new HashSet<>();

        Line(int number) {
            this.number = number;
        }

        void put(int at, String value) {
            while (cells.size() <= at) {
                cells.add("");
            }
            cells.set(at, value);
        }

        String at(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.isEmpty();
        }
    }
}
