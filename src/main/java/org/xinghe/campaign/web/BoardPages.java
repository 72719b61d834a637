package org.xinghe.campaign.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Board;
import org.xinghe.campaign.BoardSide;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.web.BoardPage.LateUnit;
import org.xinghe.campaign.web.BoardPage.Numbered;
import org.xinghe.campaign.web.BoardPage.Total;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitKind;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Column;
import org.xinghe.web.ui.HeatCell;
import org.xinghe.web.ui.HeatRow;
import org.xinghe.web.ui.Link;

/// Builds the page of a board; asks no database.
@Component
class BoardPages {

    private static final int LONGEST_HEAD = 14;

    private final Regions regions;

    BoardPages(Regions regions) {
        this.regions = regions;
    }

    BoardPage of(CampaignSummary campaign, Board board, BoardQuery query, Words words) {
        var campaignPath = "/desk/campaigns/" + campaign.id();
        var path = campaignPath + "/board";
        var filter = query.filter();
        return new BoardPage(
                path,
                query.addressAt(path + ".xlsx"),
                campaignPath,
                CampaignPages.titleOf(campaign, words),
                Stream.of(BoardSide.UNITS, BoardSide.ISSUERS)
                        .map(side -> new Link(
                                words.say("campaign.side", side),
                                query.withSide(path, side),
                                side == query.shownSide()))
                        .toList(),
                query.side(),
                filter.duty() == null ? null : filter.duty().toString(),
                choices(UnitKind.values(), "unit.kind", query.kind(), words),
                regions.citiesOf(campaign.province()).stream()
                        .map(city -> Choice.of(
                                city.code().value(),
                                city.name(),
                                city.code().value().equals(query.city())))
                        .toList(),
                choices(DutyKind.values(), "campaign.kind", query.dutyKind(), words),
                choices(DutyState.values(), "campaign.state", query.state(), words).stream()
                        .filter(choice -> !choice.value().equals(DutyState.NOT_OWED.name()))
                        .toList(),
                query.text(),
                totals(board, path, query, words),
                IntStream.range(0, board.duties().size())
                        .mapToObj(column -> head(column, board.duties().get(column), campaignPath))
                        .toList(),
                rows(board, words),
                IntStream.range(0, board.duties().size())
                        .mapToObj(column -> numbered(column, board.duties().get(column), campaignPath, words))
                        .toList(),
                late(board));
    }

    private static List<Total> totals(Board board, String path, BoardQuery query, Words words) {
        return Arrays.stream(DutyState.values())
                .filter(state -> state != DutyState.NOT_OWED)
                .map(state -> new Total(
                        state.tone(),
                        words.say("campaign.state", state),
                        board.totals().getOrDefault(state, 0L),
                        query.withState(path, state)))
                .toList();
    }

    private static Column head(int column, DutySummary duty, String campaignPath) {
        return new Column(
                "%d %s".formatted(column + 1, shorten(duty.what())),
                "%s#duty-%s".formatted(campaignPath, duty.id()),
                null,
                false);
    }

    private static Numbered numbered(int column, DutySummary duty, String campaignPath, Words words) {
        return new Numbered(
                column + 1,
                duty.what(),
                DueWords.of(duty, words),
                "%s/board?duty=%s".formatted(campaignPath, duty.id()));
    }

    private static List<HeatRow> rows(Board board, Words words) {
        Map<DutyState, String> said = new HashMap<>();
        for (var state : DutyState.values()) {
            said.put(state, words.say("campaign.state", state));
        }
        var extended = words.say("campaign.extended");
        return board.rows().stream()
                .map(row -> new HeatRow(
                        row.unit().name(),
                        null,
                        row.cells().stream()
                                .map(cell -> cell(row, cell, said, extended))
                                .toList()))
                .toList();
    }

    private static HeatCell cell(Board.Row row, Board.Cell cell, Map<DutyState, String> said, String extended) {
        var tone = Tones.ofCell(cell.state());
        var state = said.getOrDefault(cell.state(), "");
        return tone == null
                ? new HeatCell(null, state, "", null)
                : new HeatCell(
                        tone,
                        cell.extended() ? state + " · " + extended : state,
                        cell.answers() > 1 ? String.valueOf(cell.answers()) : "",
                        OwedPages.pathOf(cell.duty(), row.unit().id()));
    }

    private static List<LateUnit> late(Board board) {
        Map<DutyId, String> names = new HashMap<>();
        board.duties().forEach(duty -> names.put(duty.id(), duty.what()));
        var late = new ArrayList<LateUnit>();
        for (var row : board.rows()) {
            if (row.isLate()) {
                late.add(new LateUnit(
                        row.unit().name(),
                        row.cells().stream()
                                .filter(cell -> cell.state() == DutyState.LATE)
                                .map(cell -> Link.to(
                                        names.getOrDefault(cell.duty(), ""),
                                        OwedPages.pathOf(cell.duty(), row.unit().id())))
                                .toList()));
            }
        }
        return List.copyOf(late);
    }

    private static String shorten(String what) {
        return what.length() <= LONGEST_HEAD ? what : what.substring(0, LONGEST_HEAD - 1) + "…";
    }

    private static List<Choice> choices(Enum<?>[] constants, String prefix, String chosen, Words words) {
        return Arrays.stream(constants)
                .map(each -> Choice.of(
                        each.name(), words.say(prefix, each), each.name().equals(chosen)))
                .toList();
    }
}
