package org.xinghe.notice.drafting.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.Sheets;
import org.xinghe.notice.drafting.RegisterLine;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// A year of a series as a workbook.
final class RegisterSheet {

    private RegisterSheet() {}

    static byte[] of(List<RegisterLine> lines, Words words) {
        var columns = Stream.of(
                        "serial:8",
                        "number:22",
                        "title:60",
                        "kind:14",
                        "date:16",
                        "taken:18",
                        "by:12",
                        "state:16",
                        "reason:40")
                .map(each -> each.split(":"))
                .map(each -> new SheetTable.Column(words.say("register.column." + each[0]), Integer.parseInt(each[1])))
                .toList();
        var rows = lines.stream().map(line -> row(line, words)).toList();
        return Sheets.write(List.of(new SheetTable(words.say("register.title"), columns, rows)));
    }

    private static List<SheetCell> row(RegisterLine line, Words words) {
        return List.of(
                SheetCell.number(line.serial()),
                SheetCell.text(line.number()),
                SheetCell.text(line.title()),
                SheetCell.text(words.say("notice.document", line.kind())),
                SheetCell.text(line.issueDate() == null ? "" : words.day(line.issueDate())),
                SheetCell.time(CampaignTime.localOf(line.takenAt())),
                SheetCell.text(line.takenBy()),
                SheetCell.text(words.say("register.state", line.state())),
                SheetCell.text(Objects.requireNonNullElse(line.reason(), "")));
    }
}
