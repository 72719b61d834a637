package org.xinghe.report.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinghe.activity.ActivityRow;
import org.xinghe.activity.UnitFigures;
import org.xinghe.document.Block;
import org.xinghe.document.Block.Alignment;
import org.xinghe.document.Block.Column;
import org.xinghe.organisation.RegionCode;
import org.xinghe.report.Quotation;
import org.xinghe.report.closing.ClosingFacts.StrandPart;

/// The figures: of the whole, of each strand, of each city; each with how it was counted.
final class FiguresPart {

    private static final String APART = "注：现场参与、线上观看、科技工作者、志愿者是不同口径的数字，同一口径内不同统计方式也分别列出，均不相加。";

    private FiguresPart() {}

    static List<Block> of(ClosingFacts facts) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(1, "活动数据"));
        blocks.add(Block.paragraph(FigureWords.sentence(facts.total())));
        blocks.add(whole(facts.total()));
        blocks.add(Block.heading(1, "各项主要活动开展情况"));
        addStrands(blocks, facts);
        blocks.add(Block.heading(1, "各市开展情况"));
        addCities(blocks, facts);
        return blocks;
    }

    private static Block whole(UnitFigures figures) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("活动", FigureWords.number(figures.activities()), "项", "已发布或已登记的活动，每项计一次"));
        rows.add(List.of("其中：已登记记录", FigureWords.number(figures.recorded()), "项", "活动单位登记"));
        rows.add(List.of("场次", FigureWords.number(figures.sessions()), "场", "按活动计划中的场次"));
        addByMethod(rows, "现场参与", figures.personTimes());
        addByMethod(rows, "线上观看", figures.viewers());
        rows.add(List.of("参与科技工作者", FigureWords.number(figures.scienceWorkers()), "人次", "活动单位登记"));
        rows.add(List.of("志愿者服务", FigureWords.number(figures.volunteers()), "人次", "活动单位登记"));
        rows.add(List.of("相关报道", FigureWords.number(figures.pressLinks()), "条", "活动单位登记的报道链接"));
        var left = FigureWords.withoutMethod(figures);
        return new Block.Table(
                "主要数据",
                List.of(
                        new Column("指标", 5, Alignment.LEFT),
                        new Column("数值", 3, Alignment.RIGHT),
                        new Column("单位", 2, Alignment.CENTRE),
                        new Column("统计方式", 7, Alignment.LEFT)),
                rows,
                left.isEmpty() ? List.of(APART) : List.of(APART, left));
    }

    private static void addByMethod(List<List<String>> rows, String what, Map<String, Long> byMethod) {
        var known = FigureWords.known(byMethod);
        if (known.isEmpty()) {
            rows.add(List.of(what, "—", "人次", "暂无注明统计方式的记录"));
        }
        known.forEach(method -> rows.add(
                List.of(what, FigureWords.number(FigureWords.of(byMethod, method)), "人次", FigureWords.method(method))));
    }

    private static void addStrands(List<Block> blocks, ClosingFacts facts) {
        if (facts.strands().isEmpty()) {
            blocks.add(Block.paragraph("通知未分列主要活动。"));
        }
        for (var part : facts.strands()) {
            blocks.add(Block.heading(2, part.strand().title()));
            if (part.figures().activities() == 0) {
                blocks.add(Block.paragraph("平台暂无该项活动的记录。"));
                continue;
            }
            blocks.add(Block.paragraph(FigureWords.sentence(part.figures()) + itemsOf(part) + examplesOf(part, facts)));
        }
        if (facts.outside().activities() > 0) {
            blocks.add(Block.paragraph("另有活动%s项未归入以上各项。"
                    .formatted(FigureWords.number(facts.outside().activities()))));
        }
    }

    private static String itemsOf(StrandPart part) {
        var held = part.items().stream()
                .filter(item -> item.figures().activities() > 0)
                .map(item -> "%s%s%s项"
                        .formatted(
                                item.item().number(),
                                withoutStop(item.item().title()),
                                FigureWords.number(item.figures().activities())))
                .collect(Collectors.joining("；"));
        return held.isEmpty() ? "" : "分项活动：" + held + "。";
    }

    private static String examplesOf(StrandPart part, ClosingFacts facts) {
        var named = part.examples().stream().map(row -> example(row, facts)).collect(Collectors.joining("；"));
        return named.isEmpty() ? "" : "现场参与登记人次较多的有：" + named + "。";
    }

    private static String example(ActivityRow row, ClosingFacts facts) {
        var line = row.line();
        var first = line.firstAt();
        return "%s%s（%s现场%s人次，%s）"
                .formatted(
                        facts.unitName(row.unit()),
                        Quotation.of(line.title()),
                        first == null ? "" : "%d月%d日，".formatted(first.getMonthValue(), first.getDayOfMonth()),
                        FigureWords.number(line.onSite() == null ? 0 : line.onSite()),
                        FigureWords.method(line.onSiteMethod()));
    }

    private static String withoutStop(String text) {
        return OverviewPart.shortened(text.replaceAll("[。；;：:]+$", ""), 30);
    }

    private static void addCities(List<Block> blocks, ClosingFacts facts) {
        var held = facts.byCity().entrySet().stream()
                .filter(city -> city.getValue().activities() > 0)
                .toList();
        var without = facts.byCity().entrySet().stream()
                .filter(city -> city.getValue().activities() == 0)
                .map(city -> facts.cities().getOrDefault(city.getKey(), ""))
                .toList();
        if (held.isEmpty()) {
            blocks.add(Block.paragraph("平台暂无各市活动的记录。"));
            return;
        }
        blocks.add(Block.paragraph("全省%d个市中有%d个市有活动记录，按首场活动所在地归入各市。%s%s"
                .formatted(
                        facts.byCity().size(),
                        held.size(),
                        without.isEmpty() ? "" : "%s暂无活动记录。".formatted(String.join("、", without)),
                        facts.elsewhere().activities() == 0
                                ? ""
                                : "另有活动%s项未注明所在市。"
                                        .formatted(FigureWords.number(
                                                facts.elsewhere().activities())))));
        blocks.add(new Block.Table(
                "各市活动数据",
                List.of(
                        new Column("市", 90, Alignment.LEFT),
                        new Column("活动\n（项）", 90, Alignment.RIGHT),
                        new Column("场次", 90, Alignment.RIGHT),
                        new Column("现场参与\n（人次）", 210, Alignment.RIGHT),
                        new Column("线上观看\n（人次）", 210, Alignment.RIGHT),
                        new Column("科技\n工作者\n（人次）", 104, Alignment.RIGHT),
                        new Column("志愿者\n（人次）", 104, Alignment.RIGHT)),
                held.stream().map(city -> cityRow(city, facts)).toList(),
                List.of(APART)));
    }

    private static List<String> cityRow(Map.Entry<RegionCode, UnitFigures> city, ClosingFacts facts) {
        var figures = city.getValue();
        return List.of(
                facts.cities().getOrDefault(city.getKey(), ""),
                FigureWords.number(figures.activities()),
                FigureWords.number(figures.sessions()),
                FigureWords.cell(figures.personTimes()),
                FigureWords.cell(figures.viewers()),
                FigureWords.number(figures.scienceWorkers()),
                FigureWords.number(figures.volunteers()));
    }
}
