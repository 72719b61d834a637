package org.xinghe.notice.reader;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table of contacts: a row of labels, and below it one contact a row.
final class ContactTable {

    private static final Pattern NAME = Pattern.compile("联\\s*系\\s*人|联\\s*络\\s*[人员]|姓\\s*名");
    private static final Pattern PHONE = Pattern.compile("(?:联\\s*系|办\\s*公)?\\s*电\\s*话|联系方式|手\\s*机(?:号码|号)?");
    private static final Pattern MAIL = Pattern.compile("(?:电\\s*子)?\\s*邮\\s*[箱件]");
    private static final Pattern UNIT = Pattern.compile("(?:联系|所在|责任)?(?:单\\s*位|部\\s*门|处\\s*室)(?:名称)?|县\\s*区|地\\s*区");
    private static final Pattern OTHER =
            Pattern.compile("序\\s*号|职\\s*[务称]|传\\s*真|备\\s*注|地\\s*址|邮\\s*编|[\\p{IsHan}]{2,4}");
    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\s(?=\\S)");

    private @Nullable List<String> header;

    /// Whether a line belongs to such a table; a row that names somebody is added to the contacts.
    boolean takes(Line line, List<ContactDraft> into) {
        var cells = cells(line);
        if (isHeader(cells)) {
            header = cells.stream().map(Line::plain).toList();
            return true;
        }
        var labels = header;
        if (labels == null) {
            return false;
        }
        if (cells.size() != labels.size() || !ContactDraft.holdsNumber(line)) {
            header = null;
            return false;
        }
        into.add(contact(labels, cells));
        return true;
    }

    private static ContactDraft contact(List<String> labels, List<Line> cells) {
        var name = column(labels, cells, NAME);
        var unit = column(labels, cells, UNIT);
        var draft = new ContactDraft(name == null ? cells.getFirst().part(0, 0) : name, null, Sureness.LIKELY);
        if (unit != null) {
            draft.unit(unit.text());
        }
        for (var index = 0; index < labels.size(); index++) {
            if (PHONE.matcher(labels.get(index)).matches()) {
                draft.phones(cells.get(index));
            } else if (MAIL.matcher(labels.get(index)).matches()) {
                draft.mails(cells.get(index));
            }
        }
        return draft;
    }

    private static boolean isHeader(List<Line> cells) {
        return cells.size() >= 2
                && cells.size() <= 8
                && cells.stream().anyMatch(cell -> NAME.matcher(cell.plain()).matches())
                && cells.stream().anyMatch(cell -> PHONE.matcher(cell.plain()).matches())
                && cells.stream()
                        .allMatch(cell -> List.of(NAME, PHONE, MAIL, UNIT, OTHER).stream()
                                .anyMatch(label -> label.matcher(cell.plain()).matches()));
    }

    private static @Nullable Line column(List<String> labels, List<Line> cells, Pattern label) {
        for (var index = 0; index < labels.size(); index++) {
            if (label.matcher(labels.get(index)).matches()) {
                return cells.get(index);
            }
        }
        return null;
    }

    /// The cells of a row: apart by tabs or pipes, else by spaces.
    private static List<Line> cells(Line line) {
        if (Cells.holdsCells(line.text())) {
            return Cells.of(line);
        }
        var cells = new java.util.ArrayList<Line>();
        var gap = GAP.matcher(line.plain());
        var from = 0;
        while (gap.find() && cells.size() < 9) {
            cells.add(line.part(from, gap.start()));
            from = gap.end();
        }
        cells.add(line.from(from));
        return cells;
    }
}
