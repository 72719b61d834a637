package org.xinghe.report.closing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.report.AcceptedReport;
import org.xinghe.report.ReportId;
import org.xinghe.report.closing.ClosingFacts.Highlight;
import org.xinghe.report.closing.ClosingFacts.Highlights;
import org.xinghe.shared.Malformed;

/// Which highlights of accepted reports stand in the final report. A chosen one counts only while an accepted report
/// still says it.
@Component
class ChosenHighlights {

    private static final int BY_RULE = 10;

    private final JdbcClient jdbc;

    ChosenHighlights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Highlights of(CampaignId campaign, List<AcceptedReport> accepted) {
        var said = new HashMap<Choice, Highlight>();
        accepted.forEach(report -> report.highlights()
                .forEach(text -> said.put(new Choice(report.report(), text), new Highlight(report, text))));
        var chosen = choicesOf(campaign).stream()
                .filter(said::containsKey)
                .map(said::get)
                .toList();
        return chosen.isEmpty() ? new Highlights(false, byRule(accepted)) : new Highlights(true, chosen);
    }

    /// Puts a choice in place of the one before.
    void keep(CampaignId campaign, List<Choice> choices) {
        jdbc.sql("delete from report.final_highlight where campaign = :campaign")
                .param("campaign", campaign.value())
                .update();
        for (var position = 0; position < choices.size(); position++) {
            jdbc.sql("""
                    insert into report.final_highlight (campaign, position, report, text)
                    values (:campaign, :position, :report, :text)
                    """)
                    .param("campaign", campaign.value())
                    .param("position", position)
                    .param("report", choices.get(position).report().value())
                    .param("text", choices.get(position).text())
                    .update();
        }
    }

    private List<Choice> choicesOf(CampaignId campaign) {
        return jdbc.sql("select report, text from report.final_highlight where campaign = :campaign order by position")
                .param("campaign", campaign.value())
                .query((row, _) -> new Choice(new ReportId(row.getObject("report", UUID.class)), row.getString("text")))
                .list();
    }

    /// The first of each report, in the order in which reports were accepted.
    private static List<Highlight> byRule(List<AcceptedReport> accepted) {
        var first = new ArrayList<Highlight>();
        accepted.stream()
                .filter(report -> !report.highlights().isEmpty())
                .sorted(Comparator.comparing(AcceptedReport::acceptedAt)
                        .thenComparing(report -> report.unit().name()))
                .limit(BY_RULE)
                .map(report -> new Highlight(report, report.highlights().getFirst()))
                .forEach(first::add);
        return first;
    }

    /// One sentence of one report.
    record Choice(ReportId report, String text) {

        /// As a form carries it: `<report>|<sentence>`.
        static Choice of(String value) {
            var bar = value.indexOf('|');
            if (bar < 0) {
                throw new Malformed("highlight of a report", value);
            }
            return new Choice(ReportId.of(value.substring(0, bar)), value.substring(bar + 1));
        }

        static String valueOf(ReportId report, String text) {
            return report + "|" + text;
        }
    }

    /// Of these, what no accepted report says any more.
    static List<Choice> goneOf(List<Choice> choices, List<AcceptedReport> accepted) {
        Map<ReportId, List<String>> said = new HashMap<>();
        accepted.forEach(report -> said.put(report.report(), report.highlights()));
        return choices.stream()
                .filter(choice -> !said.getOrDefault(choice.report(), List.of()).contains(choice.text()))
                .toList();
    }
}
