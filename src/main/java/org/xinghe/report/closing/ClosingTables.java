package org.xinghe.report.closing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityRow;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.StrandId;
import org.xinghe.document.SheetCell;
import org.xinghe.document.SheetTable;
import org.xinghe.document.SheetTable.Column;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.report.AcceptedReport;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// The annex tables, row by row as they are written.
final class ClosingTables {

    private final ClosingFacts facts;
    private final Words words;

    private ClosingTables(ClosingFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    static List<SheetTable> of(ClosingFacts facts, Words words) {
        var tables = new ClosingTables(facts, words);
        return tables.parts().stream().map(Part::table).toList();
    }

    /// Name, what stands in it, how many rows.
    static List<List<String>> contents(ClosingFacts facts, Words words) {
        return new ClosingTables(facts, words)
                .parts().stream()
                        .map(part -> List.of(part.table().name(), part.about(), FigureWords.number(part.rows())))
                        .toList();
    }

    /// @param rows how many there are, counted without writing them
    private record Part(SheetTable table, String about, long rows) {}

    private List<Part> parts() {
        return List.of(
                part("单位任务", "各单位每项任务的状态、截止日和延期", duties(), this::dutyRows),
                part("活动明细", "每项活动的时间、地点、数字和统计方式", activities(), this::activityRows),
                part("单位报告", "已通过的单位报告及报送、通过时间", reports(), this::reportRows),
                part("报送去向", "各类单位报送到哪个处室", routes(), this::routeRows),
                part("逾期名单", "逾期完成和逾期未完成的任务", late(), this::lateRows),
                part("延期", "同意延期的任务及理由", extensions(), this::extensionRows),
                part("亮点经验建议", "已通过报告中的全部亮点、典型经验和建议", experience(), this::experienceRows));
    }

    private static Part part(
            String name,
            String about,
            List<Column> columns,
            java.util.function.Supplier<Stream<List<SheetCell>>> rows) {
        return new Part(
                new SheetTable(name, columns, () -> rows.get().iterator()),
                about,
                rows.get().count());
    }

    private static List<Column> duties() {
        return columns("单位:32", "类别:14", "所在市:10", "任务:60", "截止日:12", "状态:12", "是否延期:10", "已有回应:10");
    }

    private Stream<List<SheetCell>> dutyRows() {
        var board = facts.board();
        return board.rows().stream()
                .flatMap(row -> IntStream.range(0, row.cells().size())
                        .filter(at -> row.cells().get(at).state() != DutyState.NOT_OWED)
                        .mapToObj(at -> {
                            var cell = row.cells().get(at);
                            return row(
                                    row.unit(),
                                    SheetCell.text(board.duties().get(at).what()),
                                    day(cell.dueOn()),
                                    SheetCell.text(words.say("closing.state", cell.state())),
                                    SheetCell.text(cell.extended() ? "是" : ""),
                                    SheetCell.number(cell.answers()));
                        }));
    }

    private static List<Column> activities() {
        return columns(
                "单位:32",
                "类别:14",
                "所在市:10",
                "活动:44",
                "主要活动:30",
                "方式:10",
                "状态:12",
                "首场时间:17",
                "首场地点:26",
                "活动所在市:12",
                "场次:8",
                "现场参与（人次）:12",
                "现场统计方式:14",
                "线上观看（人次）:12",
                "线上统计方式:14",
                "科技工作者（人次）:12",
                "志愿者（人次）:12",
                "网页:40");
    }

    private Stream<List<SheetCell>> activityRows() {
        return facts.activities().stream().map(this::activityRow);
    }

    private List<SheetCell> activityRow(ActivityRow row) {
        var line = row.line();
        var first = line.firstAt();
        return row(
                facts.units().get(row.unit()),
                SheetCell.text(line.title()),
                SheetCell.text(strand(line.strand())),
                SheetCell.text(words.say("closing.mode", line.mode())),
                SheetCell.text(words.say("closing.activity", line.state())),
                first == null ? SheetCell.blank() : SheetCell.time(first),
                SheetCell.text(line.place()),
                SheetCell.text(row.city() == null ? "" : city(row.city())),
                SheetCell.number(row.sessions()),
                people(line.onSite()),
                SheetCell.text(line.onSite() == null ? "" : FigureWords.method(line.onSiteMethod())),
                people(line.online()),
                SheetCell.text(line.online() == null ? "" : FigureWords.method(line.onlineMethod())),
                SheetCell.number(line.scienceWorkers()),
                SheetCell.number(line.volunteers()),
                SheetCell.text("/activities/" + line.slug()));
    }

    private static List<Column> reports() {
        return columns(
                "单位:32",
                "类别:14",
                "所在市:10",
                "报送处室:30",
                "最后报送:17",
                "通过:17",
                "是否逾期:10",
                "延期至:12",
                "报送次数:10",
                "活动（项）:10",
                "已登记（项）:10",
                "场次:8",
                "现场参与:28",
                "线上观看:28",
                "科技工作者（人次）:12",
                "志愿者（人次）:12",
                "报送后记录变动（项）:14");
    }

    private Stream<List<SheetCell>> reportRows() {
        return facts.reports().stream().map(report -> {
            var figures = report.figures();
            return row(
                    report.unit(),
                    SheetCell.text(facts.offices().getOrDefault(report.office(), "")),
                    time(report.sentAt()),
                    time(report.acceptedAt()),
                    SheetCell.text(report.late() ? "是" : ""),
                    day(report.extendedUntil()),
                    SheetCell.number(report.versions().size()),
                    SheetCell.number(figures.activities()),
                    SheetCell.number(figures.recorded()),
                    SheetCell.number(figures.sessions()),
                    SheetCell.text(FigureWords.cell(figures.personTimes())),
                    SheetCell.text(FigureWords.cell(figures.viewers())),
                    SheetCell.number(figures.scienceWorkers()),
                    SheetCell.number(figures.volunteers()),
                    SheetCell.number(report.outdated().size()));
        });
    }

    private static List<Column> routes() {
        return columns("单位类别:20", "单位数:10", "报送处室:36", "通知原文:36");
    }

    private Stream<List<SheetCell>> routeRows() {
        return facts.routes().stream()
                .map(route -> List.of(
                        SheetCell.text(words.say("unit.kind", route.kind())),
                        SheetCell.number(route.units()),
                        SheetCell.text(
                                route.office() == null ? "未指定" : facts.offices().getOrDefault(route.office(), "")),
                        SheetCell.text(route.named())));
    }

    private static List<Column> late() {
        return columns("单位:32", "类别:14", "所在市:10", "任务:60", "截止日:12", "状态:14");
    }

    private Stream<List<SheetCell>> lateRows() {
        return facts.late().stream()
                .map(line -> row(
                        line.unit(),
                        SheetCell.text(line.duty().what()),
                        day(line.dueOn()),
                        SheetCell.text(words.say("closing.state", line.state()))));
    }

    private static List<Column> extensions() {
        return columns("单位:32", "类别:14", "所在市:10", "任务:60", "延期至:12", "理由:40");
    }

    private Stream<List<SheetCell>> extensionRows() {
        return facts.extensions().stream()
                .map(each -> row(
                        each.unit(),
                        SheetCell.text(each.duty().what()),
                        day(each.until()),
                        SheetCell.text(each.reason())));
    }

    private static List<Column> experience() {
        return columns("单位:32", "类别:14", "所在市:10", "类型:10", "标题:30", "内容:90");
    }

    private Stream<List<SheetCell>> experienceRows() {
        return facts.reports().stream().flatMap(this::experienceOf);
    }

    private Stream<List<SheetCell>> experienceOf(AcceptedReport report) {
        var highlights = report.highlights().stream().map(text -> said(report, "亮点", "", text));
        var cases = report.cases().stream()
                .filter(each -> !each.saysNothing())
                .map(each -> said(
                        report,
                        "典型经验",
                        each.title(),
                        "问题：%s\n做法：%s\n成效：%s".formatted(each.problem(), each.way(), each.result())));
        var suggestions = report.suggestions().stream().map(text -> said(report, "建议", "", text));
        return Stream.of(highlights, cases, suggestions).flatMap(each -> each);
    }

    private List<SheetCell> said(AcceptedReport report, String kind, String title, String text) {
        return row(report.unit(), SheetCell.text(kind), SheetCell.text(title), SheetCell.text(text));
    }

    /// Name, kind and city of a unit, then the rest.
    private List<SheetCell> row(@Nullable UnitSummary unit, SheetCell... rest) {
        var cells = new ArrayList<SheetCell>(rest.length + 3);
        cells.add(SheetCell.text(unit == null ? "" : unit.name()));
        cells.add(SheetCell.text(unit == null ? "" : words.say("unit.kind", unit.kind())));
        cells.add(SheetCell.text(unit == null ? "" : city(unit.region())));
        cells.addAll(Arrays.asList(rest));
        return cells;
    }

    private String city(RegionCode region) {
        return facts.cities().getOrDefault(region.city(), facts.province());
    }

    private String strand(@Nullable StrandId id) {
        if (id == null) {
            return "";
        }
        for (var part : facts.strands()) {
            if (part.strand().id().equals(id)) {
                return part.strand().number() + part.strand().title();
            }
            for (var item : part.items()) {
                if (item.item().id().equals(id)) {
                    return part.strand().number()
                            + part.strand().title()
                            + item.item().number()
                            + item.item().title();
                }
            }
        }
        return "";
    }

    private static SheetCell people(@Nullable Integer people) {
        return people == null ? SheetCell.blank() : new SheetCell.Number(BigDecimal.valueOf(people));
    }

    private static SheetCell day(@Nullable LocalDate day) {
        return day == null ? SheetCell.blank() : SheetCell.day(day);
    }

    private static SheetCell time(Instant at) {
        return SheetCell.time(CampaignTime.localOf(at));
    }

    /// Each as title and width: `单位:32`.
    private static List<Column> columns(String... described) {
        return Arrays.stream(described)
                .map(each -> each.split(":"))
                .map(each -> new Column(each[0], Integer.parseInt(each[1])))
                .toList();
    }
}
