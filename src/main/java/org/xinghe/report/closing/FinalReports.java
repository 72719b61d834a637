package org.xinghe.report.closing;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.document.OfficialDocuments;
import org.xinghe.document.Sheets;
import org.xinghe.history.History;
import org.xinghe.report.UnitReports;
import org.xinghe.report.closing.ChosenHighlights.Choice;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

/// Writes the final report of a campaign from the records. Officers of its issuers may; for everybody else it does not
/// exist.
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FinalReports {

    /// The most highlights that an officer may choose.
    public static final int MOST_HIGHLIGHTS = 30;

    private final ClosingReader reader;
    private final ClosingPictures pictures;
    private final ChosenHighlights highlights;
    private final UnitReports reports;
    private final Campaigns campaigns;
    private final History history;
    private final Words chinese;

    FinalReports(
            ClosingReader reader,
            ClosingPictures pictures,
            ChosenHighlights highlights,
            UnitReports reports,
            Campaigns campaigns,
            History history,
            MessageSource messages) {
        this.reader = reader;
        this.pictures = pictures;
        this.highlights = highlights;
        this.reports = reports;
        this.campaigns = campaigns;
        this.history = history;
        this.chinese = new Words(messages, Language.ZH);
    }

    /// Document and annex tables, both from the same moment.
    public record Written(File document, File tables) {}

    /// @param name with its ending, in Chinese
    public record File(String name, byte[] bytes) {}

    public Written write(CampaignId campaign) {
        var facts = gather(campaign);
        return new Written(document(facts), tables(facts));
    }

    /// The report alone, a .docx as GB/T 9704 lays it out.
    public File document(CampaignId campaign) {
        return document(gather(campaign));
    }

    /// The annex tables alone, an .xlsx.
    public File tables(CampaignId campaign) {
        return tables(gather(campaign));
    }

    /// What the report is written from.
    public ClosingFacts gather(CampaignId campaign) {
        requireRun(campaign);
        return reader.of(campaign);
    }

    /// Puts the officer's choice of highlights in place of the one before; an empty one goes back to the rule.
    ///
    /// @param values each a report and a sentence of it, as [#valueOf] writes them
    @Transactional
    public ChooseOutcome choose(CampaignId campaign, List<String> values) {
        requireRun(campaign);
        var choices = values.stream().distinct().map(Choice::of).toList();
        if (choices.size() > MOST_HIGHLIGHTS) {
            return new ChooseOutcome.Refused(ChooseOutcome.Reason.TOO_MANY);
        }
        if (!ChosenHighlights.goneOf(choices, reports.accepted(campaign)).isEmpty()) {
            return new ChooseOutcome.Refused(ChooseOutcome.Reason.NO_LONGER_SAID);
        }
        highlights.keep(campaign, choices);
        history.note("campaign", campaign, "choose-highlights", Map.of("highlights", String.valueOf(choices.size())));
        return new ChooseOutcome.Chosen(choices.size());
    }

    /// How a form names a highlight.
    public static String valueOf(ClosingFacts.Highlight highlight) {
        return Choice.valueOf(highlight.report().report(), highlight.text());
    }

    private void requireRun(CampaignId campaign) {
        if (!campaigns.mayRun(campaign)) {
            throw new NotFound("campaign", campaign);
        }
    }

    private File document(ClosingFacts facts) {
        var title = ClosingDocument.titleOf(facts);
        return new File(
                title + ".docx",
                OfficialDocuments.write(ClosingDocument.of(facts, pictures.of(facts.highlights()), chinese)));
    }

    private File tables(ClosingFacts facts) {
        return new File(ClosingDocument.titleOf(facts) + "附表.xlsx", Sheets.write(ClosingTables.of(facts, chinese)));
    }
}
