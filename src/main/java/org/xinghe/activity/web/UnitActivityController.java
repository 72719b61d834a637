package org.xinghe.activity.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.ApprovalStepId;
import org.xinghe.activity.Approvals;
import org.xinghe.activity.UnitActivities;
import org.xinghe.activity.UnitActivityFilter;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import xinghe.templates.Templates;

/// The activities of one's units, and each of them with what may be done about it.
@Controller
@RequestMapping("/desk/activities")
class UnitActivityController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String QUEUE = "/desk/approvals";

    private final Activities activities;
    private final Approvals approvals;
    private final UnitActivities own;
    private final UnitActivityPages pages;
    private final UnitActivitySheet sheet;
    private final Templates templates;

    UnitActivityController(
            Activities activities,
            Approvals approvals,
            UnitActivities own,
            UnitActivityPages pages,
            UnitActivitySheet sheet,
            Templates templates) {
        this.activities = activities;
        this.approvals = approvals;
        this.own = own;
        this.pages = pages;
        this.sheet = sheet;
        this.templates = templates;
    }

    @GetMapping
    View list(
            Shell shell,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable ActivityState state,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new UnitActivityFilter(unit, state, text, page);
        return Html.of(templates.activityIndex(shell, pages.list(filter, shell.words())));
    }

    /// The same list as a workbook, looked for the same and all of it.
    @GetMapping("/download.xlsx")
    ResponseEntity<byte[]> download(
            Words words,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable ActivityState state,
            @RequestParam(required = false) @Nullable String text) {
        var name = ContentDisposition.attachment()
                .filename(words.say("activity.list") + ".xlsx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sheet.of(own.rows(new UnitActivityFilter(unit, state, text, 1)), words));
    }

    @GetMapping("/{id}")
    View show(Shell shell, @PathVariable ActivityId id) {
        return Html.of(templates.activityShow(shell, pages.page(own.require(id), shell)));
    }

    @PostMapping("/{id}/submission")
    View submit(Shell shell, @PathVariable ActivityId id) {
        return answer(shell, activities.submit(id), pathOf(id), "");
    }

    @PostMapping("/{id}/approval")
    View approve(
            Shell shell, @PathVariable ActivityId id, @RequestParam(required = false) @Nullable ApprovalStepId step) {
        return answer(shell, step == null ? approvals.approve(id) : approvals.approve(step), step, pathOf(id), "");
    }

    /// @param queue present when it was sent back out of the queue, to go on there
    @PostMapping("/{id}/return")
    View sendBack(
            Shell shell,
            @PathVariable ActivityId id,
            @RequestParam(required = false) @Nullable ApprovalStepId step,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String queue) {
        return answer(
                shell,
                step == null ? approvals.sendBack(id, reason) : approvals.sendBack(step, reason),
                step,
                queue == null ? pathOf(id) : QUEUE,
                reason);
    }

    @PostMapping("/{id}/cancellation")
    View cancel(Shell shell, @PathVariable ActivityId id, @RequestParam(defaultValue = "") String reason) {
        return answer(shell, activities.cancel(id, reason), pathOf(id), reason);
    }

    /// Lets it count for one more campaign; over a union of campaigns it still counts once.
    @PostMapping("/{id}/campaigns")
    View join(@PathVariable ActivityId id, @RequestParam CampaignId campaign) {
        activities.join(id, campaign);
        return new SeeOther(pathOf(id), "activity.flash.joined");
    }

    private View answer(Shell shell, ActivityOutcome outcome, String path, String reason) {
        return answer(shell, outcome, null, path, reason);
    }

    /// @param step the decision that was meant, null when it was none
    private View answer(
            Shell shell, ActivityOutcome outcome, @Nullable ApprovalStepId step, String path, String reason) {
        return switch (outcome) {
            case Done done ->
                new SeeOther(path, "activity.flash." + done.state().name());
            case Refused no ->
                Html.rejected(templates.activityShow(
                        shell,
                        pages.page(own.require(no.activity()), shell).refusedFor(words(no, step, shell), reason)));
        };
    }

    private static String pathOf(ActivityId id) {
        return "/desk/activities/" + id;
    }

    private List<String> words(Refused no, @Nullable ApprovalStepId step, Shell shell) {
        return step != null && no.reasons().contains(ActivityOutcome.Reason.DECIDED_MEANWHILE)
                ? List.of(ApprovalPages.decided(approvals.require(step), shell.words()))
                : no.reasons().stream()
                        .map(reason -> shell.words().say("activity.refused", reason))
                        .toList();
    }
}
