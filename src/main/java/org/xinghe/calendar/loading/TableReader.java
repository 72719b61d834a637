package org.xinghe.calendar.loading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.calendar.SpecialDay;
import org.xinghe.calendar.loading.TableFault.Kind;
import org.xinghe.document.SheetOutcome.Read;
import org.xinghe.document.SheetRow;

/// Reads a year's holiday table: a day, 休 or 班, the holiday's name. A head is passed over; every other row is
/// understood or refused with its reason.
final class TableReader {

    static final int LONGEST_NAME = 30;

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:\\s*[(（].*[)）])?");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\s*[,，;；]\\s*|\\s+");
    private static final Set<String> REST = Set.of("休", "放假", "休息", "off");
    private static final Set<String> WORK = Set.of("班", "上班", "补班", "调休上班", "work");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final int year;
    private final List<TableFault> faults = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private TableReader(int year) {
        this.year = year;
    }

    static ReadTable read(int year, List<TableRow> rows) {
        var reader = new TableReader(year);
        var days = rows.stream()
                .flatMap(row -> reader.read(row).stream())
                .sorted(Comparator.comparing(SpecialDay::day))
                .toList();
        return new ReadTable(days, List.copyOf(reader.faults), ReadTable.textOf(rows));
    }

    /// The rows of a text, whether separated by commas, tabs or blanks.
    static List<TableRow> rowsOf(String text) {
        var rows = new ArrayList<TableRow>();
        var lines = text.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            if (!line.isEmpty()) {
                var cells = COLUMNS.split(line.replace("\"", ""), 3);
                rows.add(new TableRow(
                        at + 1, cells[0], cells.length > 1 ? cells[1] : "", cells.length > 2 ? cells[2].strip() : ""));
            }
        }
        return withoutHead(rows);
    }

    static List<TableRow> rowsOf(Read sheet) {
        var rows = new ArrayList<TableRow>();
        rows.add(row(sheet.head()));
        sheet.rows().forEach(row -> rows.add(row(row)));
        rows.removeIf(row -> (row.day() + row.arrangement() + row.name()).isBlank());
        return withoutHead(rows);
    }

    /// Text of a .csv file: UTF-8, or what older office programs write.
    static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static TableRow row(SheetRow row) {
        return new TableRow(
                row.number(),
                row.cell(0),
                row.cell(1),
                row.cell(2),
                !row.formulas().isEmpty());
    }

    /// The first row is a head when no digit stands where a day should.
    private static List<TableRow> withoutHead(List<TableRow> rows) {
        var head = !rows.isEmpty() && rows.getFirst().day().chars().noneMatch(Character::isDigit);
        return List.copyOf(head ? rows.subList(1, rows.size()) : rows);
    }

    private Optional<SpecialDay> read(TableRow row) {
        var before = faults.size();
        if (row.formula()) {
            fault(row, Kind.FORMULA, row.day());
        }
        var day = dayOf(row);
        var worked = workedOf(row);
        if (row.name().isBlank()) {
            fault(row, Kind.NAME_MISSING, "");
        } else if (row.name().length() > LONGEST_NAME) {
            fault(row, Kind.NAME_TOO_LONG, row.name());
        }
        if (day != null && Boolean.TRUE.equals(worked) && !WEEKEND.contains(day.getDayOfWeek())) {
            fault(row, Kind.NO_WEEKEND, day.toString());
        }
        return day == null || worked == null || faults.size() > before
                ? Optional.empty()
                : Optional.of(new SpecialDay(day, worked, row.name().strip()));
    }

    private @Nullable LocalDate dayOf(TableRow row) {
        var day = parsed(row.day());
        if (day == null) {
            fault(row, Kind.DAY, row.day());
        } else if (day.getYear() != year) {
            fault(row, Kind.OTHER_YEAR, day.toString());
        } else if (!seen.add(day)) {
            fault(row, Kind.TWICE, day.toString());
        }
        return day;
    }

    private static @Nullable LocalDate parsed(String text) {
        var found = DAY.matcher(text.strip());
        if (!found.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private @Nullable Boolean workedOf(TableRow row) {
        var text = row.arrangement().strip().toLowerCase(Locale.ROOT);
        if (REST.contains(text)) {
            return false;
        }
        if (WORK.contains(text)) {
            return true;
        }
        fault(row, Kind.REST_OR_WORK, row.arrangement());
        return null;
    }

    private void fault(TableRow row, Kind kind, String value) {
        faults.add(new TableFault(row.number(), kind, value));
    }
}
