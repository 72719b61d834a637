package org.xinghe.activity.intake.web;

import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.intake.ActivityImportId;
import org.xinghe.activity.intake.ActivityImports;
import org.xinghe.activity.intake.ActivityTemplate;
import org.xinghe.activity.intake.ReceiveOutcome.Received;
import org.xinghe.activity.intake.ReceiveOutcome.TooManyRows;
import org.xinghe.activity.intake.ReceiveOutcome.Unreadable;
import org.xinghe.activity.intake.ReceiveOutcome.WithoutHead;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;
import org.xinghe.web.Html;
import org.xinghe.web.Language;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import xinghe.templates.Templates;

/// Sheets of activities: template, sending, checking, taking in, and the file as it goes back.
@Controller
@RequestMapping("/desk/activities")
class ActivityImportController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ActivityImports imports;
    private final ActivityTemplate template;
    private final UnitActivities own;
    private final Campaigns campaigns;
    private final Units units;
    private final Templates templates;

    ActivityImportController(
            ActivityImports imports,
            ActivityTemplate template,
            UnitActivities own,
            Campaigns campaigns,
            Units units,
            Templates templates) {
        this.imports = imports;
        this.template = template;
        this.own = own;
        this.campaigns = campaigns;
        this.units = units;
        this.templates = templates;
    }

    @GetMapping("/import")
    View start(Shell shell) {
        return Html.of(templates.activityIntakeSend(shell, sendPage(shell, null)));
    }

    @GetMapping("/import/template.xlsx")
    ResponseEntity<byte[]> template(Words words) {
        requireUnit();
        return file(template.of(words), words.say("activity-import.template.file") + ".xlsx");
    }

    @PostMapping("/imports")
    View receive(
            Shell shell,
            @RequestParam UnitId unit,
            @RequestParam CampaignId campaign,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (running().stream().noneMatch(each -> each.value().equals(campaign.toString()))) {
            throw new NotFound("running campaign", campaign);
        }
        if (file == null || file.isEmpty()) {
            return rejected(shell, shell.say("activity-import.refused.no-file"));
        }
        return switch (imports.receive(unit, campaign, nameOf(file), file.getBytes())) {
            case Received(var id) -> new SeeOther(path(id));
            case Unreadable(var reason) ->
                rejected(shell, shell.language() == Language.ZH ? reason.chinese() : reason.english());
            case WithoutHead _ -> rejected(shell, shell.say("activity-import.refused.no-head"));
            case TooManyRows(var rows, var most) ->
                rejected(shell, shell.say("activity-import.refused.too-many", rows, most));
        };
    }

    @GetMapping("/imports/{id}")
    View show(Shell shell, @PathVariable ActivityImportId id) {
        var view = imports.view(id, shell.words());
        var unit = units.require(view.scope().unit());
        return Html.of(templates.activityIntakeShow(
                shell, ActivityImportPage.of(view, unit.name(), imports.mayRecord(unit.id()), shell.words())));
    }

    /// Reads it as it was chosen; with the button for it, takes it in as well. The work goes on by itself.
    @PostMapping("/imports/{id}/reading")
    View rescope(Shell shell, @PathVariable ActivityImportId id, @RequestParam MultiValueMap<String, String> sent) {
        var before = imports.view(id, shell.words());
        var scope = ActivityImportForm.read(sent, before.scope());
        imports.rescope(id, scope);
        var whole = scope.missing().isEmpty() && scope.doubled().isEmpty();
        if (sent.containsKey("take") && whole) {
            begin(id);
        }
        return new SeeOther(path(id));
    }

    /// Goes on with an import that was killed, or takes the file once more.
    @PostMapping("/imports/{id}/run")
    View run(Shell shell, @PathVariable ActivityImportId id) {
        imports.view(id, shell.words());
        begin(id);
        return new SeeOther(path(id));
    }

    @GetMapping("/imports/{id}/file.xlsx")
    ResponseEntity<byte[]> returned(Words words, @PathVariable ActivityImportId id) {
        var name = imports.fileNameOf(id).replaceFirst("(?i)(\\.xlsx)?$", "-" + words.say("activity-import.remarks"));
        return file(imports.withRemarks(id, words), name + ".xlsx");
    }

    private void begin(ActivityImportId id) {
        var actor = Actor.current();
        if (imports.begin(id)) {
            Thread.ofVirtual().name("activity-import-" + id).start(() -> actor.run(() -> imports.work(id)));
        }
    }

    private View rejected(Shell shell, String refusal) {
        return Html.rejected(templates.activityIntakeSend(shell, sendPage(shell, refusal)));
    }

    private SendSheetPage sendPage(Shell shell, @Nullable String refusal) {
        requireUnit();
        var words = shell.words();
        var mine = own.ownUnits();
        return new SendSheetPage(
                mine.stream()
                        .map(unit -> Choice.of(unit.id().toString(), unit.name(), unit.equals(mine.getFirst())))
                        .toList(),
                running(),
                imports.latest().stream()
                        .map(sent -> new SendSheetPage.Sent(
                                path(sent.id()),
                                sent.name(),
                                words.moment(sent.sentAt()),
                                sent.done()
                                        ? words.say("activity-import.sent.done", sent.written())
                                        : words.say("activity-import.sent.open")))
                        .toList(),
                refusal);
    }

    private List<Choice> running() {
        var all = campaigns.running().stream()
                .filter(each -> each.status() == CampaignStatus.RUNNING)
                .toList();
        return all.stream()
                .map(each -> Choice.of(each.id().toString(), each.title(), each.equals(all.getFirst())))
                .toList();
    }

    private void requireUnit() {
        if (own.ownUnits().isEmpty()) {
            throw new NotFound("unit of", Actor.current().name());
        }
    }

    private static String path(ActivityImportId id) {
        return "/desk/activities/imports/" + id;
    }

    /// The name as the browser sent it, without a folder and without what no file name has.
    private static String nameOf(MultipartFile file) {
        var sent = file.getOriginalFilename();
        var name = sent == null ? "" : sent.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\"<>|:*?]", "");
        return name.isBlank() ? "活动.xlsx" : name.length() > 120 ? name.substring(name.length() - 120) : name;
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
