package org.xinghe.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.Duties;
import org.xinghe.report.FigureDifference.Kind;
import org.xinghe.report.ReportDetails;
import org.xinghe.report.ReportId;
import org.xinghe.report.ReportOutcome.Done;
import org.xinghe.report.ReportOutcome.Refused;
import org.xinghe.report.Reports;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// One report on the office's side: read as it was sent, accepted, sent back.
@Controller
@RequestMapping("/desk/office-reports/{id}")
class OfficeReportController {

    /// How many days a unit gets by default to mend a timely report that comes back around its last day.
    private static final int DAYS_TO_MEND = 5;

    private final Reports reports;
    private final ReportPages common;
    private final Duties duties;
    private final Clock clock;
    private final Templates templates;

    OfficeReportController(Reports reports, ReportPages common, Duties duties, Clock clock, Templates templates) {
        this.reports = reports;
        this.common = common;
        this.duties = duties;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable ReportId id) {
        var report = requireSent(id);
        return Html.of(templates.reportOffice(shell, page(shell, report, "", proposedDay(report), List.of())));
    }

    @GetMapping("/records")
    View records(Shell shell, @PathVariable ReportId id, @RequestParam(required = false) @Nullable Kind figure) {
        var report = requireSent(id);
        var page = common.ofOffice(report, shell.words());
        var figures = report.versions().getLast().content().figures();
        return Html.of(templates.reportRecords(
                shell, RecordsPage.of(page.path(), page.unit(), figures, figure, shell.words())));
    }

    @GetMapping("/versions/{number}")
    View version(Shell shell, @PathVariable ReportId id, @PathVariable int number) {
        var report = requireSent(id);
        var page = common.ofOffice(report, shell.words());
        return Html.of(templates.reportVersion(shell, VersionPage.of(report, page, number, common, shell.words())));
    }

    @PostMapping("/acceptance")
    View accept(Shell shell, @PathVariable ReportId id) {
        return switch (reports.accept(id)) {
            case Done _ -> new SeeOther("/desk/office-reports?state=SENT", "report.flash.accepted", unitOf(shell, id));
            case Refused refused -> refused(shell, id, "", "", keysOf(refused));
        };
    }

    /// @param until gives the unit until then to mend it; empty for no more time
    @PostMapping("/return")
    View sendBack(
            Shell shell,
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam(defaultValue = "") String until) {
        var report = requireSent(id);
        var day = Typed.day(until).orElse(null);
        if (!until.isBlank() && (day == null || !isAfterTheCampaignsDay(report, day))) {
            return refused(shell, id, reasons, until, List.of("report.refused.until"));
        }
        return switch (reports.sendBack(id, reasons, day)) {
            case Done _ -> new SeeOther("/desk/office-reports?state=SENT", "report.flash.returned", unitOf(shell, id));
            case Refused refused -> refused(shell, id, reasons, until, keysOf(refused));
        };
    }

    private Html refused(Shell shell, ReportId id, String reasons, String until, List<String> keys) {
        return Html.rejected(templates.reportOffice(
                shell,
                page(
                        shell,
                        requireSent(id),
                        reasons,
                        until,
                        keys.stream().map(key -> shell.say(key)).toList())));
    }

    private OfficePage page(Shell shell, ReportDetails report, String reasons, String until, List<String> refusals) {
        return new OfficePage(
                common.ofOffice(report, shell.words()),
                shell.say("report.version", report.versions().size()),
                reasons,
                until,
                refusals);
    }

    private ReportDetails requireSent(ReportId id) {
        var report = reports.require(id);
        if (report.versions().isEmpty() || !report.seesSent()) {
            throw new NotFound("report", id);
        }
        return report;
    }

    /// What came in time and is mended after the campaign's day would be late: an officer is offered to give time.
    private String proposedDay(ReportDetails report) {
        var day = CampaignTime.dayOf(clock.instant()).plusDays(DAYS_TO_MEND);
        return report.isLate() || !isAfterTheCampaignsDay(report, day) ? "" : day.toString();
    }

    private boolean isAfterTheCampaignsDay(ReportDetails report, LocalDate day) {
        var duty = report.duty();
        var dueOn = duty == null ? null : duties.require(duty).dueOn();
        return dueOn != null && day.isAfter(dueOn);
    }

    private String unitOf(Shell shell, ReportId id) {
        return common.ofOffice(reports.require(id), shell.words()).unit();
    }

    private static List<String> keysOf(Refused refused) {
        return refused.reasons().stream()
                .map(reason -> "report.refused." + reason.name())
                .toList();
    }
}
