package org.xinghe.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.report.FigureDifference.Kind;
import org.xinghe.report.ReportId;
import org.xinghe.report.ReportOutcome;
import org.xinghe.report.ReportOutcome.Done;
import org.xinghe.report.ReportOutcome.Refused;
import org.xinghe.report.Reports;
import org.xinghe.shared.EditConflict;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// One report on the unit's side: written, submitted, sent.
@Controller
@RequestMapping("/desk/reports/{id}")
class UnitReportController {

    private final Reports reports;
    private final WritePages pages;
    private final ReportPages common;
    private final Templates templates;

    UnitReportController(Reports reports, WritePages pages, ReportPages common, Templates templates) {
        this.reports = reports;
        this.pages = pages;
        this.common = common;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable ReportId id) {
        return Html.of(templates.reportShow(shell, pages.of(id, shell.words())));
    }

    @GetMapping("/records")
    View records(Shell shell, @PathVariable ReportId id, @RequestParam(required = false) @Nullable Kind figure) {
        var report = pages.requireOwn(id);
        var page = common.ofUnit(report, shell.words());
        return Html.of(templates.reportRecords(
                shell, RecordsPage.of(page.path(), page.unit(), report.live(), figure, shell.words())));
    }

    @GetMapping("/versions/{number}")
    View version(Shell shell, @PathVariable ReportId id, @PathVariable int number) {
        var report = pages.requireOwn(id);
        var page = common.ofUnit(report, shell.words());
        return Html.of(templates.reportVersion(shell, VersionPage.of(report, page, number, common, shell.words())));
    }

    @PostMapping("/text")
    View write(Shell shell, @PathVariable ReportId id, @RequestParam MultiValueMap<String, String> posted) {
        return written(shell, id, posted, null, "report.flash.saved");
    }

    /// Keeps what stands in the form and asks the leader to send it.
    @PostMapping("/submission")
    View submit(Shell shell, @PathVariable ReportId id, @RequestParam MultiValueMap<String, String> posted) {
        return written(shell, id, posted, reports::submit, "report.flash.submitted");
    }

    /// Keeps what stands in the form and sends it.
    @PostMapping("/sending")
    View send(Shell shell, @PathVariable ReportId id, @RequestParam MultiValueMap<String, String> posted) {
        return written(shell, id, posted, reports::send, "report.flash.sent");
    }

    @PostMapping("/hand-back")
    View handBack(Shell shell, @PathVariable ReportId id, @RequestParam(defaultValue = "") String reasons) {
        return answer(shell, id, reports.handBack(id, reasons), null, "report.flash.handed-back");
    }

    private View written(
            Shell shell, ReportId id, MultiValueMap<String, String> posted, @Nullable Act then, String flash) {
        pages.requireOwn(id);
        var form = ReportForm.of(posted);
        try {
            var outcome = reports.change(id, form.version(), form.toCommand());
            return answer(shell, id, outcome instanceof Done && then != null ? then.on(id) : outcome, form, flash);
        } catch (EditConflict _) {
            return Html.conflict(templates.reportShow(shell, pages.conflict(id, form, shell.words())));
        }
    }

    private View answer(Shell shell, ReportId id, ReportOutcome outcome, @Nullable ReportForm typed, String flash) {
        return switch (outcome) {
            case Done _ -> new SeeOther("/desk/reports/" + id, flash);
            case Refused refused ->
                Html.rejected(templates.reportShow(
                        shell,
                        pages.of(id, typed, shell.words())
                                .refusedFor(refused.reasons().stream()
                                        .map(reason -> shell.words().say("report.refused", reason))
                                        .toList())));
        };
    }

    /// What follows upon writing.
    private interface Act {

        ReportOutcome on(ReportId id);
    }
}
