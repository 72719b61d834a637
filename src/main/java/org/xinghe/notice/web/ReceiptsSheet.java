package org.xinghe.notice.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.Sheets;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// The list of receipts as a workbook.
final class ReceiptsSheet {

    private ReceiptsSheet() {}

    static byte[] of(List<ListedReceipt> lines, Words words) {
        var columns = new ArrayList<>(Stream.of(
                        "unit:36", "state:10", "opened:18", "received-at:18", "received-by:12", "reminders:10")
                .map(each -> each.split(":"))
                .map(each -> new SheetTable.Column(
                        words.say("notice.receipts.column." + each[0]), Integer.parseInt(each[1])))
                .toList());
        columns.add(new SheetTable.Column(words.say("tree.column.via"), 36));
        var rows = lines.stream().map(line -> row(line, words)).toList();
        return Sheets.write(List.of(new SheetTable(words.say("notice.page.receipts"), columns, rows)));
    }

    private static List<SheetCell> row(ListedReceipt listed, Words words) {
        var line = listed.line();
        return List.of(
                SheetCell.text(line.unitName()),
                SheetCell.text(words.say("notice.receipts.state." + ReceiptsController.stateOf(line))),
                time(line.openedAt()),
                time(line.receivedAt()),
                SheetCell.text(Objects.requireNonNullElse(line.receivedBy(), "")),
                SheetCell.number(line.reminders()),
                SheetCell.text(listed.via()));
    }

    private static SheetCell time(@Nullable Instant at) {
        return at == null ? SheetCell.blank() : SheetCell.time(CampaignTime.localOf(at));
    }
}
