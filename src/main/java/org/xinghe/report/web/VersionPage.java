package org.xinghe.report.web;

import java.util.List;
import org.xinghe.report.ReportDetails;
import org.xinghe.report.ReportFigures;
import org.xinghe.report.SentVersion;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Words;

/// One sending as it was, and what differs from the sending before.
///
/// @param parts in which the words differ; empty for the first one and when nothing does
/// @param figureChanges which figures differ
/// @param first whether nothing was sent before it
public record VersionPage(
        ReportPage report,
        String name,
        String sent,
        TextView text,
        List<FigureTile> figures,
        List<Part> parts,
        List<String> figureChanges,
        boolean first) {

    static VersionPage of(ReportDetails details, ReportPage page, int number, ReportPages pages, Words words) {
        var version = require(details, number);
        var content = version.content();
        var before = number == 1 ? null : require(details, number - 1).content();
        return new VersionPage(
                page,
                words.say("report.version", number),
                words.say("report.version.sent", words.moment(version.at()), version.byName()),
                pages.textOf(content.text(), content.pressLinks()),
                FigureTile.of(content.figures().sums(), null, words),
                before == null ? List.of() : Part.between(before.text(), content.text(), words),
                before == null
                        ? List.of()
                        : ReportFigures.differences(
                                        before.figures().sums(),
                                        content.figures().sums())
                                .stream()
                                .map(each -> ReportPages.differenceOf(each, words))
                                .toList(),
                before == null);
    }

    private static SentVersion require(ReportDetails details, int number) {
        return details.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("version %d of report".formatted(number), details.id()));
    }
}
