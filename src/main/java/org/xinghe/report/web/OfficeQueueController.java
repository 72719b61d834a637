package org.xinghe.report.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.document.Sheets;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.report.QueueLine;
import org.xinghe.report.ReportQueues;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The reports before an office, and more time for one unit.
@Controller
class OfficeQueueController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ReportQueues queues;
    private final QueuePages pages;
    private final ReportPages common;
    private final Duties duties;
    private final Templates templates;

    OfficeQueueController(
            ReportQueues queues, QueuePages pages, ReportPages common, Duties duties, Templates templates) {
        this.queues = queues;
        this.pages = pages;
        this.common = common;
        this.duties = duties;
        this.templates = templates;
    }

    @GetMapping("/desk/office-reports")
    View list(Shell shell, Asked asked, @RequestParam(defaultValue = "1") int page) {
        requireOfficer();
        return Html.of(templates.reportQueue(shell, pages.of(asked.filter(), page, shell.words())));
    }

    @GetMapping("/desk/office-reports.xlsx")
    ResponseEntity<byte[]> sheet(Shell shell, Asked asked) {
        requireOfficer();
        var table = QueueSheet.of(pages.matching(asked.filter()), pages, common, shell.words());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(table.name() + ".xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(Sheets.write(List.of(table)));
    }

    @GetMapping("/desk/office-reports/extension")
    View extension(Shell shell, @RequestParam CampaignId campaign, @RequestParam UnitId unit) {
        return Html.of(templates.reportExtension(shell, page(shell, campaign, unit, "", "", List.of())));
    }

    @PostMapping("/desk/office-reports/extension")
    View extend(
            Shell shell,
            @RequestParam CampaignId campaign,
            @RequestParam UnitId unit,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String reason) {
        var line = mine(campaign, unit);
        var duty = duties.reportDutyOf(campaign).orElseThrow(() -> new NotFound("report duty of", campaign));
        var day = Typed.day(until).orElse(null);
        var wrongReason = reason.isBlank() || reason.strip().length() > Duties.LONGEST_REASON;
        if (day == null || wrongReason || !isAfterTheCampaignsDay(duty, day)) {
            var key = wrongReason ? "campaign.fault.reason" : "report.refused.until";
            return Html.rejected(templates.reportExtension(
                    shell, page(shell, campaign, unit, until, reason, List.of(shell.say(key)))));
        }
        duties.extend(duty, unit, day, reason);
        return new SeeOther(
                "/desk/office-reports",
                "report.flash.extended",
                line.unit().name(),
                shell.words().day(day));
    }

    private ExtensionPage page(
            Shell shell, CampaignId campaign, UnitId unit, String until, String reason, List<String> refusals) {
        var line = mine(campaign, unit);
        var dueOn = line.dueOn();
        return new ExtensionPage(
                campaign.toString(),
                unit.toString(),
                line.unit().name(),
                dueOn == null ? shell.say("report.no-day") : shell.words().day(dueOn),
                until,
                reason,
                refusals);
    }

    private QueueLine mine(CampaignId campaign, UnitId unit) {
        return queues.of(campaign).stream()
                .filter(line -> line.mine() && line.unit().id().equals(unit) && line.dueOn() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("report of unit", unit));
    }

    private boolean isAfterTheCampaignsDay(DutyId duty, LocalDate day) {
        var dueOn = duties.require(duty).dueOn();
        return dueOn != null && day.isAfter(dueOn);
    }

    private void requireOfficer() {
        if (!queues.isForActing()) {
            throw new NotFound("queue of reports", "office-reports");
        }
    }

    /// The filters as they are asked for; an empty one asks for any, an unknown one too.
    record Asked(
            @Nullable String campaign,
            @Nullable String office,
            @Nullable String state,
            @Nullable String kind,
            @Nullable String city,
            @Nullable String late) {

        QueueFilter filter() {
            return new QueueFilter(
                    known(campaign, CampaignId::of),
                    known(office, OfficeId::of),
                    known(state, QueueFilter.Standing::valueOf),
                    known(kind, UnitKind::valueOf),
                    known(city, RegionCode::of),
                    "true".equals(late));
        }

        private static <T> @Nullable T known(@Nullable String text, java.util.function.Function<String, T> reading) {
            try {
                return text == null || text.isBlank() ? null : reading.apply(text);
            } catch (IllegalArgumentException _) {
                return null;
            }
        }
    }
}
