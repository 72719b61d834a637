package org.xinghe.report.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.xinghe.campaign.DutyState;
import org.xinghe.document.Block;
import org.xinghe.document.Block.Alignment;
import org.xinghe.document.Block.Column;
import org.xinghe.report.Quotation;
import org.xinghe.report.closing.ClosingFacts.DutyCount;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.Words;

/// What it was about, whom it addressed, what became of the duties.
final class OverviewPart {

    private static final int LONGEST_DUTY = 60;

    private OverviewPart() {}

    static List<Block> of(ClosingFacts facts, Words words) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.paragraph(opening(facts)));
        blocks.add(Block.heading(1, "总体情况"));
        blocks.add(Block.heading(2, "部署与接收"));
        blocks.add(Block.paragraph(delivery(facts, words)));
        blocks.add(Block.heading(2, "任务完成"));
        addDuties(blocks, facts.unitDuties(), "参加单位");
        if (!facts.hostDuties().isEmpty()) {
            blocks.add(Block.heading(2, "主办单位任务"));
            blocks.add(Block.paragraph(sentence(facts.hostDuties(), "主办单位自身") + "逐项见附表。"));
        }
        return blocks;
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// At most so long; what is longer ends in ….
    static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static String opening(ClosingFacts facts) {
        var campaign = facts.campaign();
        var notice = facts.notice();
        var text = new StringBuilder();
        if (notice.title() != null) {
            text.append("按照《%s》".formatted(notice.title()));
            text.append(notice.number() == null ? "" : "（%s）".formatted(notice.number()));
            text.append("部署，");
        }
        text.append(String.join("、", facts.issuers()));
        if (campaign.periodText() != null) {
            text.append("于").append(campaign.periodText());
        } else if (campaign.period() != null) {
            text.append("于%s至%s"
                    .formatted(
                            day(campaign.period().startsOn()),
                            day(campaign.period().endsOn())));
        }
        text.append("组织开展").append(campaign.title());
        text.append(campaign.theme() == null ? "。" : "，主题为%s。".formatted(Quotation.of(campaign.theme())));
        text.append("现将活动开展情况总结如下。本报告依据平台记录汇总，数据截至%s。".formatted(day(CampaignTime.dayOf(facts.at()))));
        return text.toString();
    }

    private static String delivery(ClosingFacts facts, Words words) {
        var delivery = facts.delivery();
        if (delivery.delivered() == 0) {
            return "平台暂无通知送达记录。";
        }
        var kinds = delivery.byKind().entrySet().stream()
                .map(each -> "%s%d家".formatted(words.say("unit.kind", each.getKey()), each.getValue()))
                .collect(Collectors.joining("、"));
        var missing = delivery.delivered() - delivery.received();
        var released = facts.notice().releasedAt();
        return "通知%s送达%d家单位，其中%s。已签收%d家%s。"
                .formatted(
                        released == null ? "" : "于%s发布，".formatted(day(CampaignTime.dayOf(released))),
                        delivery.delivered(),
                        kinds,
                        delivery.received(),
                        missing == 0 ? "，全部签收" : "，未签收%d家".formatted(missing));
    }

    private static void addDuties(List<Block> blocks, List<DutyCount> counts, String who) {
        if (counts.isEmpty()) {
            blocks.add(Block.paragraph("平台暂无%s的任务记录。".formatted(who)));
            return;
        }
        blocks.add(Block.paragraph(sentence(counts, who) + "各项任务完成情况如下。"));
        blocks.add(new Block.Table(
                who + "任务完成情况（单位：项次）",
                List.of(
                        new Column("任务", 8, Alignment.LEFT),
                        new Column("应完成", 2, Alignment.RIGHT),
                        new Column("按时", 2, Alignment.RIGHT),
                        new Column("逾期完成", 2, Alignment.RIGHT),
                        new Column("逾期未完成", 2, Alignment.RIGHT),
                        new Column("未到期", 2, Alignment.RIGHT)),
                counts.stream().map(OverviewPart::row).toList(),
                List.of()));
    }

    private static String sentence(List<DutyCount> counts, String who) {
        return "%s共有任务%d项，应完成%s项次：按时完成%s项次，逾期完成%s项次，逾期未完成%s项次，尚未到期%s项次。"
                .formatted(
                        who,
                        counts.size(),
                        FigureWords.number(
                                counts.stream().mapToInt(DutyCount::owed).sum()),
                        sum(counts, DutyState.DONE),
                        sum(counts, DutyState.DONE_LATE),
                        sum(counts, DutyState.LATE),
                        FigureWords.number(counts.stream()
                                .mapToInt(OverviewPart::notYetDue)
                                .sum()));
    }

    private static List<String> row(DutyCount count) {
        return List.of(
                shortened(count.duty().what(), LONGEST_DUTY),
                FigureWords.number(count.owed()),
                FigureWords.number(count.in(DutyState.DONE)),
                FigureWords.number(count.in(DutyState.DONE_LATE)),
                FigureWords.number(count.in(DutyState.LATE)),
                FigureWords.number(notYetDue(count)));
    }

    private static int notYetDue(DutyCount count) {
        return count.in(DutyState.OPEN) + count.in(DutyState.STARTED);
    }

    private static String sum(List<DutyCount> counts, DutyState state) {
        return FigureWords.number(
                counts.stream().mapToInt(count -> count.in(state)).sum());
    }
}
