package org.xinghe.report;

import java.util.List;
import java.util.function.Predicate;

/// What a unit writes in its report; figures are not among it, they come from the records.
///
/// @param summary 工作成效
/// @param highlights 亮点, short ones
/// @param cases 典型经验
/// @param suggestions 意见建议
public record WriteReport(
        String summary,
        List<String> highlights,
        List<Experience> cases,
        List<String> suggestions,
        List<ChosenPicture> pictures) {

    public WriteReport {
        summary = summary.replace("\r\n", "\n").strip();
        highlights = said(highlights);
        cases = cases.stream().filter(Predicate.not(Experience::saysNothing)).toList();
        suggestions = said(suggestions);
        pictures = List.copyOf(pictures);
    }

    private static List<String> said(List<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
}
