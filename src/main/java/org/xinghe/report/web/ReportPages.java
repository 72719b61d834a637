package org.xinghe.report.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.Campaigns;
import org.xinghe.history.HistoryEvents;
import org.xinghe.media.Media;
import org.xinghe.media.Size;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.Units;
import org.xinghe.report.ChosenPicture;
import org.xinghe.report.FigureDifference;
import org.xinghe.report.ReportCheck;
import org.xinghe.report.ReportDetails;
import org.xinghe.report.ReportState;
import org.xinghe.report.SentVersion;
import org.xinghe.report.WriteReport;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Picture;
import org.xinghe.web.ui.Tone;

/// Puts reports into words for their pages.
@Component
class ReportPages {

    private final Units units;
    private final Offices offices;
    private final Campaigns campaigns;
    private final Media media;
    private final HistoryEvents history;

    ReportPages(Units units, Offices offices, Campaigns campaigns, Media media, HistoryEvents history) {
        this.units = units;
        this.offices = offices;
        this.campaigns = campaigns;
        this.media = media;
        this.history = history;
    }

    /// As the unit writes it, with today's figures.
    ReportPage ofUnit(ReportDetails report, Words words) {
        var path = "/desk/reports/" + report.id();
        return page(
                report,
                path,
                FigureTile.of(report.live().sums(), path + "/records", words),
                textOf(report.text(), report.pressLinks()),
                words);
    }

    /// As the office got it last, with the figures of then.
    ReportPage ofOffice(ReportDetails report, Words words) {
        var path = "/desk/office-reports/" + report.id();
        var content = report.versions().getLast().content();
        return page(
                report,
                path,
                FigureTile.of(content.figures().sums(), path + "/records", words),
                textOf(content.text(), content.pressLinks()),
                words);
    }

    TextView textOf(WriteReport text, List<String> pressLinks) {
        return new TextView(
                text.summary().lines().filter(line -> !line.isBlank()).toList(),
                text.highlights(),
                text.cases(),
                text.suggestions(),
                picturesOf(text.pictures()),
                pressLinks);
    }

    String officeName(@Nullable OfficeId office, Words words) {
        return office == null
                ? words.say("report.office.unknown")
                : offices.find(office)
                        .map(found -> units.require(found.unit()).name() + found.name())
                        .orElse(words.say("report.office.unknown"));
    }

    static Tone toneOf(@Nullable ReportState state) {
        return switch (state) {
            case null -> Tone.QUIET;
            case DRAFT -> Tone.QUIET;
            case SUBMITTED -> Tone.BUSY;
            case SENT -> Tone.BUSY;
            case ACCEPTED -> Tone.GOOD;
            case RETURNED -> Tone.WARN;
        };
    }

    static String stateOf(@Nullable ReportState state, Words words) {
        return state == null ? words.say("report.state.NONE") : words.say("report.state", state);
    }

    static String differenceOf(FigureDifference difference, Words words) {
        var method = difference.method();
        var name = words.say("report.figure", difference.kind());
        return words.say(
                "report.difference",
                method == null ? name : words.say("report.figure.by-method", name, words.say("report.method", method)),
                words.number(difference.before()),
                words.number(difference.now()));
    }

    /// The sentence for something that is amiss.
    static String checkOf(ReportCheck check, Words words) {
        return words.say("report.check." + check.kind().name(), check.about());
    }

    private ReportPage page(ReportDetails report, String path, List<FigureTile> figures, TextView text, Words words) {
        var before =
                report.versions().isEmpty() ? null : report.versions().getLast().content();
        return new ReportPage(
                path,
                units.require(report.unit()).name(),
                campaigns.require(report.campaign()).title(),
                toneOf(report.state()),
                stateOf(report.state(), words),
                report.isLate() ? words.say("report.late") : null,
                factsOf(report, words),
                report.reasons(),
                report.outdated().stream()
                        .map(each -> differenceOf(each, words))
                        .toList(),
                before == null || !report.isOutdated()
                        ? List.of()
                        : before.figures().changedRows(report.live()),
                figures,
                text,
                report.checks().stream().map(each -> checkOf(each, words)).toList(),
                report.versions().reversed().stream()
                        .map(version -> versionOf(report, version, path, words))
                        .toList(),
                history.of(report.id(), words),
                report.rights());
    }

    private List<Fact> factsOf(ReportDetails report, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(words.say("report.fact.office"), officeName(report.office(), words)));
        var dueOn = report.dueOn();
        facts.add(Fact.of(
                words.say("report.fact.due"),
                dueOn == null ? words.say("report.no-day") : words.say("report.due", words.day(dueOn))));
        if (report.extensionReason() != null) {
            facts.add(Fact.of(words.say("report.fact.extension"), report.extensionReason()));
        }
        var sentAt = report.sentAt();
        if (sentAt != null) {
            facts.add(Fact.of(
                    words.say("report.fact.sent"),
                    words.say(
                            "report.sent-as",
                            words.moment(sentAt),
                            report.versions().size())));
        }
        return List.copyOf(facts);
    }

    private VersionLine versionOf(ReportDetails report, SentVersion version, String path, Words words) {
        return new VersionLine(
                words.say("report.version", version.number()),
                path + "/versions/" + version.number(),
                words.say("report.version.sent", words.moment(version.at()), version.byName()),
                version.isAfter(report.dueOn()) ? words.say("report.late") : null,
                version.verdicts().stream()
                        .map(verdict -> new VersionLine.Verdict(
                                verdict.accepted() ? Tone.GOOD : Tone.WARN,
                                words.say(verdict.accepted() ? "report.verdict.accepted" : "report.verdict.returned"),
                                words.say("report.verdict.when", words.moment(verdict.at()), verdict.byName()),
                                verdict.reasons()))
                        .toList());
    }

    private List<Picture> picturesOf(List<ChosenPicture> chosen) {
        var known = media.pictures(chosen.stream().map(ChosenPicture::media).toList());
        return chosen.stream()
                .filter(each -> known.containsKey(each.media()))
                .map(each -> picture(java.util.Objects.requireNonNull(known.get(each.media())), each.caption()))
                .toList();
    }

    static Picture picture(org.xinghe.media.Picture picture, @Nullable String caption) {
        return new Picture(
                picture.path(Size.PAGE),
                picture.path(Size.FULL),
                picture.alt().isBlank() && caption != null ? caption : picture.alt(),
                caption == null || caption.isBlank() ? null : caption,
                picture.width(),
                picture.height());
    }
}
