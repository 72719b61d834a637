package org.xinghe.report.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.Board;
import org.xinghe.campaign.DutyState;
import org.xinghe.document.Block;
import org.xinghe.document.Block.Alignment;
import org.xinghe.document.Block.Column;
import org.xinghe.document.OfficialDocument;
import org.xinghe.document.OfficialDocument.Annex;
import org.xinghe.document.OfficialDocument.Seal;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// Puts the final report together: its parts, its annexes, whose it is.
final class ClosingDocument {

    private static final Pattern NUMBER = Pattern.compile("^(.*?)[〔\\[（(【]\\d{4}[〕\\]）)】].*$");

    private ClosingDocument() {}

    static String titleOf(ClosingFacts facts) {
        var title = facts.campaign().title();
        return (title.startsWith(facts.province()) ? "" : facts.province()) + title + "总结报告";
    }

    static OfficialDocument of(ClosingFacts facts, List<Block.Picture> pictures, Words words) {
        var body = new ArrayList<Block>();
        body.addAll(OverviewPart.of(facts, words));
        body.addAll(FiguresPart.of(facts));
        body.addAll(ExperiencePart.of(facts, pictures));
        body.addAll(StandingPart.of(facts, words));
        var today = CampaignTime.dayOf(facts.at());
        var document = OfficialDocument.titled(titleOf(facts))
                .marked(facts.issuers())
                .saying(body)
                .with(List.of(unitsAnnex(facts, words), tablesAnnex(facts, words)));
        var number = numberLine(facts.notice().number(), today.getYear());
        document = number == null ? document : document.numbered(number);
        return facts.issuers().isEmpty() ? document : document.signed(facts.issuers(), today, Seal.PLACE_LEFT);
    }

    /// The host's words and the year; the serial is left for the office to give.
    private static @Nullable String numberLine(@Nullable String notice, int year) {
        if (notice == null) {
            return null;
        }
        var found = NUMBER.matcher(notice);
        return found.matches() ? "%s〔%d〕　　号".formatted(found.group(1), year) : null;
    }

    private static Annex unitsAnnex(ClosingFacts facts, Words words) {
        var rows = facts.board().rows().stream()
                .filter(row -> !facts.campaign().issuers().contains(row.unit().id()))
                .map(row -> unitRow(row, words))
                .toList();
        return new Annex(
                "各单位任务完成情况",
                List.of(
                        rows.isEmpty()
                                ? Block.paragraph("平台暂无单位任务记录。")
                                : new Block.Table(
                                        "",
                                        List.of(
                                                new Column("单位", 8, Alignment.LEFT),
                                                new Column("类别", 4, Alignment.LEFT),
                                                new Column("应完成", 2, Alignment.RIGHT),
                                                new Column("按时", 2, Alignment.RIGHT),
                                                new Column("逾期\n完成", 2, Alignment.RIGHT),
                                                new Column("逾期\n未完成", 2, Alignment.RIGHT),
                                                new Column("未到期", 2, Alignment.RIGHT)),
                                        rows,
                                        List.of())));
    }

    private static List<String> unitRow(Board.Row row, Words words) {
        return List.of(
                row.unit().name(),
                words.say("unit.kind", row.unit().kind()),
                count(row, DutyState.OPEN, DutyState.STARTED, DutyState.DONE, DutyState.DONE_LATE, DutyState.LATE),
                count(row, DutyState.DONE),
                count(row, DutyState.DONE_LATE),
                count(row, DutyState.LATE),
                count(row, DutyState.OPEN, DutyState.STARTED));
    }

    private static String count(Board.Row row, DutyState... states) {
        return FigureWords.number(row.cells().stream()
                .filter(cell -> List.of(states).contains(cell.state()))
                .count());
    }

    private static Annex tablesAnnex(ClosingFacts facts, Words words) {
        var rows = ClosingTables.contents(facts, words);
        return new Annex(
                "电子附表目录",
                List.of(
                        Block.paragraph("逐项记录另存为电子表格《%s附表》，各表如下。".formatted(titleOf(facts))),
                        new Block.Table(
                                "",
                                List.of(
                                        new Column("表", 4, Alignment.LEFT),
                                        new Column("内容", 8, Alignment.LEFT),
                                        new Column("行数", 2, Alignment.RIGHT)),
                                rows,
                                List.of())));
    }
}
