package org.xinghe.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.media.Media;
import org.xinghe.report.ReportDetails;
import org.xinghe.report.ReportId;
import org.xinghe.report.Reports;
import org.xinghe.report.web.WritePage.PictureChoice;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Words;

/// Builds the unit's page of a report.
@Component
class WritePages {

    private final Reports reports;
    private final ReportPages common;
    private final Media media;

    WritePages(Reports reports, ReportPages common, Media media) {
        this.reports = reports;
        this.common = common;
        this.media = media;
    }

    WritePage of(ReportId id, Words words) {
        return of(id, null, words);
    }

    /// @param typed what stands in the form, null to show what is saved
    WritePage of(ReportId id, @Nullable ReportForm typed, Words words) {
        var report = requireOwn(id);
        return page(report, typed == null ? null : typed.at(report.version()), List.of(), words);
    }

    /// Both texts: what was typed stays in the form, what was saved meanwhile stands beside it.
    WritePage conflict(ReportId id, ReportForm typed, Words words) {
        var report = requireOwn(id);
        return page(report, typed.at(report.version()), Part.between(typed.toCommand(), report.text(), words), words);
    }

    /// The report on the unit's side: offices have a page of their own.
    ReportDetails requireOwn(ReportId id) {
        var report = reports.require(id);
        if (!report.readsDraft()) {
            throw new NotFound("report", id);
        }
        return report;
    }

    private WritePage page(ReportDetails report, @Nullable ReportForm typed, List<Part> theirs, Words words) {
        var form = typed == null ? ReportForm.of(report.version(), report.text()) : typed;
        var writes = report.rights().change();
        return new WritePage(
                common.ofUnit(report, words),
                writes || typed != null ? form : null,
                writes ? choices(report.id(), form) : List.of(),
                List.of(),
                theirs);
    }

    private List<PictureChoice> choices(ReportId id, ReportForm form) {
        return media.pictures(reports.picturesFor(id)).values().stream()
                .map(picture -> new PictureChoice(
                        picture.id().toString(),
                        ReportPages.picture(picture, null),
                        form.captions().containsKey(picture.id()),
                        form.captions().getOrDefault(picture.id(), picture.caption())))
                .toList();
    }
}
