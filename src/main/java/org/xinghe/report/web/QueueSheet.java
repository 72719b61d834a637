package org.xinghe.report.web;

import java.util.List;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.SheetTable.Column;
import org.xinghe.report.QueueLine;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// The officer's list as a sheet.
final class QueueSheet {

    private QueueSheet() {}

    static SheetTable of(List<QueueLine> lines, QueuePages pages, ReportPages common, Words words) {
        return new SheetTable(
                words.say("report.queue"),
                List.of(
                        new Column(words.say("report.queue.unit"), 40),
                        new Column(words.say("report.queue.kind"), 16),
                        new Column(words.say("report.queue.city"), 12),
                        new Column(words.say("report.fact.office"), 40),
                        new Column(words.say("report.queue.state"), 12),
                        new Column(words.say("report.queue.sent"), 20),
                        new Column(words.say("report.queue.versions"), 10),
                        new Column(words.say("report.queue.due"), 14),
                        new Column(words.say("report.queue.extended"), 10),
                        new Column(words.say("report.late"), 10),
                        new Column(words.say("report.outdated.short"), 12)),
                lines.stream().map(line -> row(line, pages, common, words)).toList());
    }

    private static List<SheetCell> row(QueueLine line, QueuePages pages, ReportPages common, Words words) {
        var sentAt = line.sentAt();
        var dueOn = line.dueOn();
        return List.of(
                SheetCell.text(line.unit().name()),
                SheetCell.text(words.say("unit.kind", line.unit().kind())),
                SheetCell.text(pages.nameOf(line.unit().region().city())),
                SheetCell.text(common.officeName(line.office(), words)),
                SheetCell.text(words.say("report.standing", QueueFilter.Standing.of(line.state()))),
                sentAt == null ? SheetCell.blank() : SheetCell.time(CampaignTime.localOf(sentAt)),
                SheetCell.number(line.versions()),
                dueOn == null ? SheetCell.blank() : SheetCell.day(dueOn),
                yes(line.extended(), words),
                yes(line.late(), words),
                yes(line.outdated(), words));
    }

    private static SheetCell yes(boolean is, Words words) {
        return is ? SheetCell.text(words.say("report.yes")) : SheetCell.blank();
    }
}
