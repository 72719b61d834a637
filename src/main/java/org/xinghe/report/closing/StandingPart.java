package org.xinghe.report.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xinghe.campaign.DutyState;
import org.xinghe.document.Block;
import org.xinghe.document.Block.Alignment;
import org.xinghe.document.Block.Column;
import org.xinghe.report.AcceptedReport;
import org.xinghe.report.Completeness;
import org.xinghe.report.Quotation;
import org.xinghe.report.closing.ClosingFacts.Extension;
import org.xinghe.report.closing.ClosingFacts.LateLine;
import org.xinghe.web.Words;

/// How complete the reports are, what came late, who got more time, and the notice's targets against what is on record.
final class StandingPart {

    private static final int NAMED = 20;

    /// Nothing on the platform counts experts, followers or views of others' accounts.
    private static final String NO_READING = "本平台暂无该项读数";

    private StandingPart() {}

    static List<Block> of(ClosingFacts facts, Words words) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(1, "报送、逾期与延期情况"));
        addCompleteness(blocks, facts, words);
        addLate(blocks, facts);
        addExtensions(blocks, facts.extensions());
        addOutdated(blocks, facts.reports());
        blocks.add(Block.heading(1, "通知目标与平台记录对照"));
        addTargets(blocks, facts);
        return blocks;
    }

    private static void addCompleteness(List<Block> blocks, ClosingFacts facts, Words words) {
        var lines = facts.completeness();
        if (lines.isEmpty()) {
            blocks.add(Block.paragraph("通知未要求报送单位总结，平台暂无应报单位。"));
            return;
        }
        blocks.add(Block.paragraph("应报送总结的单位%d家，已报送%d家，已通过%d家，逾期%d家（含逾期后报送和逾期未报送）。"
                .formatted(
                        lines.stream().mapToInt(Completeness::owed).sum(),
                        lines.stream().mapToInt(Completeness::sent).sum(),
                        lines.stream().mapToInt(Completeness::accepted).sum(),
                        lines.stream().mapToInt(Completeness::late).sum())));
        blocks.add(new Block.Table(
                "单位总结报送情况（单位：家）",
                List.of(
                        new Column("单位类别", 4, Alignment.LEFT),
                        new Column("报送处室", 7, Alignment.LEFT),
                        new Column("应报", 2, Alignment.RIGHT),
                        new Column("已报", 2, Alignment.RIGHT),
                        new Column("已通过", 2, Alignment.RIGHT),
                        new Column("逾期", 2, Alignment.RIGHT)),
                lines.stream()
                        .map(line -> List.of(
                                words.say("unit.kind", line.kind()),
                                line.office() == null ? "未指定" : facts.offices().getOrDefault(line.office(), "未指定"),
                                FigureWords.number(line.owed()),
                                FigureWords.number(line.sent()),
                                FigureWords.number(line.accepted()),
                                FigureWords.number(line.late())))
                        .toList(),
                List.of()));
    }

    private static void addLate(List<Block> blocks, ClosingFacts facts) {
        var late = facts.late().stream()
                .filter(line -> !facts.campaign().issuers().contains(line.unit().id()))
                .toList();
        if (late.isEmpty()) {
            blocks.add(Block.paragraph("平台记录中参加单位没有逾期任务。"));
            return;
        }
        blocks.add(Block.paragraph(namesOf(late, DutyState.DONE_LATE, "逾期完成")));
        blocks.add(Block.paragraph(namesOf(late, DutyState.LATE, "逾期未完成")));
    }

    private static String namesOf(List<LateLine> late, DutyState state, String what) {
        var units = late.stream()
                .filter(line -> line.state() == state)
                .collect(Collectors.groupingBy(
                        line -> line.unit().name(), java.util.LinkedHashMap::new, Collectors.counting()));
        if (units.isEmpty()) {
            return "没有%s的任务。".formatted(what);
        }
        var named =
                units.entrySet().stream().limit(NAMED).map(StandingPart::named).collect(Collectors.joining("、"));
        return "%s的有%d家单位、%d项次：%s%s。逐项名单见附表。"
                .formatted(
                        what,
                        units.size(),
                        late.stream().map(LateLine::state).filter(state::equals).count(),
                        named,
                        units.size() > NAMED ? "等" : "");
    }

    private static String named(Map.Entry<String, Long> unit) {
        return unit.getValue() == 1 ? unit.getKey() : "%s（%d项）".formatted(unit.getKey(), unit.getValue());
    }

    private static void addExtensions(List<Block> blocks, List<Extension> extensions) {
        if (extensions.isEmpty()) {
            blocks.add(Block.paragraph("平台记录中没有延期。"));
            return;
        }
        blocks.add(Block.paragraph("同意延期%d项次：%s%s。"
                .formatted(
                        extensions.size(),
                        extensions.stream()
                                .limit(NAMED)
                                .map(StandingPart::extension)
                                .collect(Collectors.joining("；")),
                        extensions.size() > NAMED ? "等" : "")));
    }

    private static String extension(Extension extension) {
        var until = extension.until();
        return "%s%s%s%s"
                .formatted(
                        extension.unit().name(),
                        Quotation.of(OverviewPart.shortened(extension.duty().what(), 40)),
                        until == null ? "" : "延至%s".formatted(OverviewPart.day(until)),
                        extension.reason().isEmpty()
                                ? ""
                                : "（理由：%s）".formatted(extension.reason().replaceAll("。$", "")));
    }

    private static void addOutdated(List<Block> blocks, List<AcceptedReport> reports) {
        var changed = reports.stream()
                .filter(report -> !report.outdated().isEmpty())
                .map(report -> report.unit().name())
                .toList();
        if (!changed.isEmpty()) {
            blocks.add(Block.paragraph("%d家单位的活动记录在报告通过后有变动，本报告以记录现值为准：%s%s。"
                    .formatted(
                            changed.size(),
                            changed.stream().limit(NAMED).collect(Collectors.joining("、")),
                            changed.size() > NAMED ? "等" : "")));
        }
    }

    private static void addTargets(List<Block> blocks, ClosingFacts facts) {
        if (facts.targets().isEmpty()) {
            blocks.add(Block.paragraph("通知未提出量化目标。"));
            return;
        }
        blocks.add(new Block.Table(
                "通知目标与平台记录",
                List.of(
                        new Column("通知原文", 9, Alignment.LEFT),
                        new Column("目标数", 4, Alignment.RIGHT),
                        new Column("平台记录", 6, Alignment.LEFT)),
                facts.targets().stream()
                        .map(target -> List.of(
                                OverviewPart.shortened(target.sentence(), 80),
                                FigureWords.number(target.number()),
                                NO_READING))
                        .toList(),
                List.of("注：专家、粉丝、传播量由各平台账号产生，与活动的线上观看人次不是同一口径，不互相代替。")));
    }
}
