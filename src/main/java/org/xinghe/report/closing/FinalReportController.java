package org.xinghe.report.closing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignId;
import org.xinghe.history.HistoryEvents;
import org.xinghe.report.closing.ChooseOutcome.Chosen;
import org.xinghe.report.closing.ChooseOutcome.Refused;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import xinghe.templates.Templates;

/// The final report before it is written, and the files.
@Controller
@RequestMapping("/desk/campaigns/{id}")
class FinalReportController {

    private static final MediaType DOCUMENT =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final FinalReports reports;
    private final HistoryEvents history;
    private final Templates templates;

    FinalReportController(FinalReports reports, HistoryEvents history, Templates templates) {
        this.reports = reports;
        this.history = history;
        this.templates = templates;
    }

    @GetMapping("/final-report")
    View show(Shell shell, @PathVariable CampaignId id) {
        return Html.of(templates.reportFinalReport(shell, page(shell, id, null)));
    }

    @PostMapping("/final-report/highlights")
    View choose(Shell shell, @PathVariable CampaignId id, @RequestParam MultiValueMap<String, String> posted) {
        var wanted = posted.getOrDefault("highlight", List.of());
        return switch (reports.choose(id, wanted)) {
            case Chosen(var count) ->
                new SeeOther(
                        "/desk/campaigns/%s/final-report".formatted(id),
                        count == 0 ? "closing.flash.by-rule" : "closing.flash.chosen",
                        count);
            case Refused(var reason) ->
                Html.rejected(templates.reportFinalReport(
                        shell, page(shell, id, wanted).refusedFor(shell.words().say("closing.refused", reason))));
        };
    }

    @GetMapping("/final-report.docx")
    ResponseEntity<byte[]> document(@PathVariable CampaignId id) {
        return download(reports.document(id), DOCUMENT);
    }

    @GetMapping("/final-report.xlsx")
    ResponseEntity<byte[]> tables(@PathVariable CampaignId id) {
        return download(reports.tables(id), WORKBOOK);
    }

    private FinalReportPage page(Shell shell, CampaignId id, @Nullable List<String> typed) {
        return FinalReportPage.of(reports.gather(id), typed, history.of(id, shell.words()), shell.words());
    }

    private static ResponseEntity<byte[]> download(FinalReports.File file, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }
}
