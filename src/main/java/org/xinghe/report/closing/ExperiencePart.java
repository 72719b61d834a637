package org.xinghe.report.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.xinghe.document.Block;
import org.xinghe.report.AcceptedReport;
import org.xinghe.report.Experience;

/// What units themselves wrote and their office accepted: highlights, typical experience, suggestions.
final class ExperiencePart {

    private static final int CASES = 8;
    private static final int SUGGESTIONS = 15;

    private ExperiencePart() {}

    static List<Block> of(ClosingFacts facts, List<Block.Picture> pictures) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(1, "亮点工作"));
        addHighlights(blocks, facts);
        blocks.addAll(pictures);
        blocks.add(Block.heading(1, "典型经验"));
        addCases(blocks, facts);
        blocks.add(Block.heading(1, "意见建议"));
        addSuggestions(blocks, facts);
        return blocks;
    }

    private static void addHighlights(List<Block> blocks, ClosingFacts facts) {
        var lines = facts.highlights().lines();
        if (lines.isEmpty()) {
            blocks.add(Block.paragraph("已通过的单位报告中暂无亮点工作记录。"));
            return;
        }
        blocks.add(Block.paragraph(
                facts.highlights().chosen()
                        ? "以下亮点工作选自已通过的单位报告，共%d条。".formatted(lines.size())
                        : "以下亮点工作取自已通过的单位报告，按通过时间先后每家单位取第一条，共%d条。".formatted(lines.size())));
        lines.forEach(line -> blocks.add(
                Block.paragraph("%s：%s".formatted(line.report().unit().name(), sentence(line.text())))));
    }

    private static void addCases(List<Block> blocks, ClosingFacts facts) {
        var cases = new ArrayList<Block>();
        var all = 0;
        for (var report : inOrder(facts)) {
            for (var experience : report.cases()) {
                if (experience.saysNothing()) {
                    continue;
                }
                if (all++ < CASES) {
                    cases.add(Block.heading(2, experience.title().isEmpty() ? "典型经验" : experience.title()));
                    cases.add(Block.paragraph(words(report, experience)));
                }
            }
        }
        if (all == 0) {
            blocks.add(Block.paragraph("已通过的单位报告中暂无典型经验记录。"));
            return;
        }
        blocks.add(Block.paragraph(
                all > CASES
                        ? "已通过的单位报告共提出典型经验%d条，以下按报告通过时间先后列出%d条，其余见附表。".formatted(all, CASES)
                        : "已通过的单位报告共提出典型经验%d条。".formatted(all)));
        blocks.addAll(cases);
    }

    private static String words(AcceptedReport report, Experience experience) {
        var text = new StringBuilder(report.unit().name()).append("：");
        append(text, "问题：", experience.problem());
        append(text, "做法：", experience.way());
        append(text, "成效：", experience.result());
        return text.toString();
    }

    private static void append(StringBuilder text, String what, String words) {
        if (!words.isEmpty()) {
            text.append(what).append(sentence(words));
        }
    }

    private static void addSuggestions(List<Block> blocks, ClosingFacts facts) {
        var lines = inOrder(facts).stream()
                .flatMap(report -> report.suggestions().stream()
                        .map(text ->
                                "%s（%s）".formatted(sentence(text), report.unit().name())))
                .toList();
        if (lines.isEmpty()) {
            blocks.add(Block.paragraph("已通过的单位报告中暂无意见建议记录。"));
            return;
        }
        blocks.add(Block.paragraph(
                lines.size() > SUGGESTIONS
                        ? "已通过的单位报告共提出意见建议%d条，以下列出%d条，其余见附表。".formatted(lines.size(), SUGGESTIONS)
                        : "已通过的单位报告共提出意见建议%d条。".formatted(lines.size())));
        lines.stream().limit(SUGGESTIONS).forEach(line -> blocks.add(Block.heading(3, line)));
    }

    /// In the order in which they were accepted.
    private static List<AcceptedReport> inOrder(ClosingFacts facts) {
        return facts.reports().stream()
                .sorted(Comparator.comparing(AcceptedReport::acceptedAt)
                        .thenComparing(report -> report.unit().name()))
                .toList();
    }

    private static String sentence(String text) {
        var clean = text.strip().replaceAll("\\s*\\n\\s*", "");
        return clean.matches("(?s).*[。！？!?]$") ? clean : clean.replaceAll("[；;，,.]$", "") + "。";
    }
}
