package org.xinghe.campaign.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Board;
import org.xinghe.campaign.DutyState;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.Regions;
import org.xinghe.web.Words;

/// A board as a workbook: one row for each unit, then the duties in full.
@Component
class BoardSheet {

    private static final int WIDEST = 40;

    private final Regions regions;

    BoardSheet(Regions regions) {
        this.regions = regions;
    }

    byte[] of(Board board, Words words) {
        return Sheets.write(List.of(units(board, words), duties(board, words)));
    }

    private SheetTable units(Board board, Words words) {
        var columns = new ArrayList<SheetTable.Column>();
        columns.add(new SheetTable.Column(words.say("campaign.unit"), WIDEST));
        columns.add(new SheetTable.Column(words.say("campaign.filter.kind"), 16));
        columns.add(new SheetTable.Column(words.say("campaign.filter.region"), 12));
        for (var number = 1; number <= board.duties().size(); number++) {
            columns.add(new SheetTable.Column(
                    number + " " + board.duties().get(number - 1).what(), 16));
        }
        return new SheetTable(
                words.say("campaign.board"),
                columns,
                board.rows().stream().map(row -> cells(row, words)).toList());
    }

    private List<SheetCell> cells(Board.Row row, Words words) {
        var unit = row.unit();
        var region = regions.find(unit.region()).map(each -> each.name()).orElse("");
        return Stream.<SheetCell>concat(
                        Stream.of(
                                new SheetCell.Text(unit.name()),
                                new SheetCell.Text(words.say("unit.kind", unit.kind())),
                                new SheetCell.Text(region)),
                        row.cells().stream()
                                .map(cell -> cell.state() == DutyState.NOT_OWED
                                        ? new SheetCell.Blank()
                                        : new SheetCell.Text(words.say("campaign.state", cell.state()))))
                .toList();
    }

    private static SheetTable duties(Board board, Words words) {
        return new SheetTable(
                words.say("campaign.duties"),
                List.of(
                        new SheetTable.Column(words.say("campaign.duty.what"), 60),
                        new SheetTable.Column(words.say("campaign.duty.due"), 14),
                        new SheetTable.Column(words.say("campaign.duty.kind"), 16),
                        new SheetTable.Column(words.say("campaign.sentence"), 80)),
                board.duties().stream()
                        .map(duty -> List.<SheetCell>of(
                                new SheetCell.Text(duty.what()),
                                duty.dueOn() == null ? new SheetCell.Blank() : new SheetCell.Day(duty.dueOn()),
                                new SheetCell.Text(words.say("campaign.kind", duty.kind())),
                                new SheetCell.Text(duty.sentence())))
                        .toList());
    }
}
