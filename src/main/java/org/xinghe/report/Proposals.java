package org.xinghe.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityLine;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.PublishedActivities;
import org.xinghe.activity.RecordActivity;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.media.Media;
import org.xinghe.organisation.UnitSummary;

/// Writes the first draft of a report from the unit's own records, so that most of it stands there on arrival.
@Component
class Proposals {

    private static final int HIGHLIGHTS = 3;
    private static final int PICTURES = 6;
    private static final int LONGEST_HIGHLIGHT = 120;

    private final PublishedActivities activities;
    private final LiveFigures live;
    private final Media media;

    Proposals(PublishedActivities activities, LiveFigures live, Media media) {
        this.activities = activities;
        this.live = live;
        this.media = media;
    }

    WriteReport draft(CampaignSummary campaign, UnitSummary unit, ReportFigures known) {
        var held = strongest(known);
        var summary = "%s按照%s活动部署，%s%s"
                .formatted(
                        unit.name(),
                        Quotation.of(campaign.theme() == null ? campaign.title() : campaign.theme()),
                        FigureSentence.of(known.sums()),
                        mentioned(held));
        var shown = live.picturesOf(campaign.id(), unit.id(), PICTURES);
        var pictures = media.pictures(shown).values().stream()
                .map(picture -> new ChosenPicture(
                        picture.id(), picture.caption().isBlank() ? picture.alt() : picture.caption()))
                .toList();
        return new WriteReport(
                summary, held.stream().map(Proposals::highlight).toList(), List.of(), List.of(), pictures);
    }

    /// What is known to have reached most people and is best shown: records with words and pictures first.
    private List<ActivityDetails> strongest(ReportFigures known) {
        return known.rows().stream()
                .filter(row -> row.state() == ActivityState.RECORDED)
                .sorted(Comparator.comparingLong(Proposals::reached).reversed().thenComparing(ActivityLine::slug))
                .limit(2L * HIGHLIGHTS)
                .map(row -> activities.find(row.slug()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Proposals::worthless))
                .limit(HIGHLIGHTS)
                .toList();
    }

    private static long reached(ActivityLine row) {
        var onSite = row.onSiteMethod() == null ? null : row.onSite();
        var online = row.onlineMethod() == null ? null : row.online();
        return (onSite == null ? 0 : onSite) + (online == null ? 0 : online);
    }

    private static boolean worthless(ActivityDetails activity) {
        var record = activity.record();
        return record == null || record.text().isEmpty() || record.pictures().isEmpty();
    }

    private static String mentioned(List<ActivityDetails> held) {
        if (held.isEmpty()) {
            return "";
        }
        return held.stream()
                .map(activity -> Quotation.of(activity.card().title()))
                .collect(Collectors.joining("", "其中包括", "等活动。"));
    }

    private static String highlight(ActivityDetails activity) {
        var text = Optional.ofNullable(activity.record())
                .map(RecordActivity::text)
                .filter(words -> !words.isEmpty())
                .orElse(activity.card().summary())
                .replaceAll("\\s+", " ");
        var said = text.length() <= LONGEST_HIGHLIGHT ? text : text.substring(0, LONGEST_HIGHLIGHT) + "……";
        return "%s：%s".formatted(Quotation.of(activity.card().title()), said);
    }
}
