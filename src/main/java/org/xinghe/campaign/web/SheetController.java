package org.xinghe.campaign.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.DutyColumn;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.PreparedDuties;
import org.xinghe.campaign.StepOutcome;
import org.xinghe.campaign.StepOutcome.Since;
import org.xinghe.campaign.sheet.DutySheets;
import org.xinghe.campaign.sheet.SheetBlock;
import org.xinghe.campaign.sheet.SheetOutcome;
import org.xinghe.campaign.web.DutiesPage.Word;
import org.xinghe.campaign.web.SheetCells.Unsaved;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.Notices;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Typed;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.ui.Tone;
import xinghe.templates.Templates;

/// The duties of a notice as a sheet: cells, pasted blocks, many rows at once, a step back and forth. The sheet's
/// script asks for the sheet alone; a form gets the whole page.
@Controller
@RequestMapping("/desk/notices/{notice}/duties")
class SheetController {

    private final Notices notices;
    private final Campaigns campaigns;
    private final PreparedDuties prepared;
    private final DutySheets sheets;
    private final DutiesPages pages;
    private final SheetReaders readers;
    private final Templates templates;

    SheetController(
            Notices notices,
            Campaigns campaigns,
            PreparedDuties prepared,
            DutySheets sheets,
            DutiesPages pages,
            SheetReaders readers,
            Templates templates) {
        this.notices = notices;
        this.campaigns = campaigns;
        this.prepared = prepared;
        this.sheets = sheets;
        this.pages = pages;
        this.readers = readers;
        this.templates = templates;
    }

    /// One request of an officer, with all that its answer needs.
    private record Asked(Shell shell, NoticeId notice, CampaignSummary campaign, boolean alone) {}

    @PostMapping("/cells")
    View cell(
            Shell shell,
            HttpServletRequest request,
            @PathVariable("notice") NoticeId id,
            @RequestParam DutyId duty,
            @RequestParam DutyColumn column,
            @RequestParam String text,
            @RequestParam int seen) {
        var asked = asked(shell, request, id);
        var campaign = asked.campaign();
        var outcome = sheets.cell(campaign.id(), seen, duty, column, text, readers.of(notices.require(id), campaign));
        return switch (outcome) {
            case SheetOutcome.Done _ -> done(asked, null);
            case SheetOutcome.NotUnderstood(var reason) ->
                refused(asked, shell.say("campaign.doubt." + reason), List.of(), BulkForm.empty(), "");
            case SheetOutcome.Conflict(var changes) ->
                conflict(asked, changes, new Unsaved(duty, column, text), BulkForm.empty(), "");
        };
    }

    /// @param row the rows from the first one on, as the page shows them; none: all lines are new rows
    @PostMapping("/block")
    View paste(
            Shell shell,
            HttpServletRequest request,
            @PathVariable("notice") NoticeId id,
            @RequestParam(required = false) @Nullable List<DutyId> row,
            @RequestParam(required = false) @Nullable DutyColumn column,
            @RequestParam String text,
            @RequestParam int seen) {
        var asked = asked(shell, request, id);
        var campaign = asked.campaign();
        var block = SheetBlock.of(text);
        if (block.rows().isEmpty()) {
            return refused(asked, shell.say("campaign.paste.empty"), List.of(), BulkForm.empty(), text);
        }
        var outcome = sheets.paste(
                campaign.id(),
                seen,
                row == null ? List.of() : row,
                column == null ? DutyColumn.WHAT : column,
                block,
                readers.of(notices.require(id), campaign));
        return switch (outcome) {
            case SheetOutcome.Done(var changed, var _) -> done(asked, shell.say("campaign.pasted", changed));
            case SheetOutcome.NotUnderstood(var reason) ->
                refused(asked, shell.say("campaign.doubt." + reason), List.of(), BulkForm.empty(), text);
            case SheetOutcome.Conflict(var changes) -> conflict(asked, changes, null, BulkForm.empty(), text);
        };
    }

    @PostMapping("/bulk")
    View bulk(
            Shell shell,
            HttpServletRequest request,
            @PathVariable("notice") NoticeId id,
            @ModelAttribute BulkForm form) {
        var asked = asked(shell, request, id);
        var campaign = asked.campaign();
        var rows = rowsOf(campaign, form);
        var wish = form.wish();
        if (rows.isEmpty() || wish == null) {
            return refused(
                    asked,
                    shell.say(wish == null ? "campaign.bulk.no-act" : "campaign.bulk.no-row"),
                    List.of(),
                    form,
                    "");
        }
        var reader = readers.of(notices.require(id), campaign);
        return switch (sheets.bulk(campaign.id(), form.seen(), rows, wish, reader)) {
            case SheetOutcome.Done(var changed, var left)
            when left == 0 -> done(asked, shell.say("campaign.bulk.done", changed));
            case SheetOutcome.Done(var changed, var left) ->
                done(asked, shell.say("campaign.bulk.left", changed, left));
            case SheetOutcome.NotUnderstood(var reason) ->
                refused(asked, shell.say("campaign.doubt." + reason), List.of(), form, "");
            case SheetOutcome.Conflict(var changes) -> conflict(asked, changes, null, form, "");
        };
    }

    @PostMapping("/undo")
    View undo(Shell shell, HttpServletRequest request, @PathVariable("notice") NoticeId id) {
        var asked = asked(shell, request, id);
        return turned(asked, prepared.undo(asked.campaign().id()), "campaign.undone", "campaign.undo");
    }

    @PostMapping("/redo")
    View redo(Shell shell, HttpServletRequest request, @PathVariable("notice") NoticeId id) {
        var asked = asked(shell, request, id);
        return turned(asked, prepared.redo(asked.campaign().id()), "campaign.redone", "campaign.redo");
    }

    private View turned(Asked asked, StepOutcome outcome, String done, String wished) {
        var shell = asked.shell();
        return switch (outcome) {
            case StepOutcome.Done(var act, var duties) ->
                done(asked, shell.say(done, shell.say("campaign.step." + act), duties));
            case StepOutcome.Nothing() -> done(asked, shell.say(wished + ".nothing"));
            case StepOutcome.Refused(var changes) -> {
                var said = new Word(Tone.BAD, shell.say(wished + ".refused"), inWords(changes, shell));
                yield Html.conflict(
                        template(asked, page(asked, null, BulkForm.empty(), "").saying(said)));
            }
        };
    }

    private List<DutyId> rowsOf(CampaignSummary campaign, BulkForm form) {
        if (form.scope().equals(BulkForm.TICKED)) {
            return form.duty().stream().map(DutyId::of).toList();
        }
        return sheets.ofKind(campaign.id(), Typed.known(UnitKind.class, form.scope()));
    }

    private View done(Asked asked, @Nullable String text) {
        if (!asked.alone()) {
            var path = NoticeTabs.dutiesOf(asked.notice());
            return text == null ? new SeeOther(path) : new SeeOther(path, "campaign.sheet.said", text);
        }
        var page = page(asked, null, BulkForm.empty(), "");
        return Html.of(template(asked, text == null ? page : page.saying(new Word(Tone.GOOD, text, List.of()))));
    }

    private View refused(Asked asked, String text, List<String> reasons, BulkForm form, String pasted) {
        var said = new Word(Tone.BAD, text, reasons);
        return Html.rejected(template(asked, page(asked, null, form, pasted).saying(said)));
    }

    private View conflict(Asked asked, List<Since> changes, @Nullable Unsaved unsaved, BulkForm form, String pasted) {
        var shell = asked.shell();
        var said = new Word(Tone.BAD, shell.say("campaign.sheet.conflict"), inWords(changes, shell));
        return Html.conflict(template(asked, page(asked, unsaved, form, pasted).saying(said)));
    }

    private static List<String> inWords(List<Since> changes, Shell shell) {
        return changes.stream()
                .map(change -> shell.say(
                        "campaign.since",
                        change.by(),
                        shell.words().moment(change.at()),
                        shell.say("campaign.step." + change.act()),
                        change.what()))
                .distinct()
                .toList();
    }

    private DutiesPage page(Asked asked, @Nullable Unsaved unsaved, BulkForm form, String pasted) {
        return pages.of(
                notices.require(asked.notice()),
                campaigns.require(asked.campaign().id()),
                unsaved,
                form,
                pasted,
                asked.shell().words());
    }

    private JteModel template(Asked asked, DutiesPage page) {
        return asked.alone()
                ? templates.campaignSheet(asked.shell(), page)
                : templates.campaignDuties(asked.shell(), page);
    }

    private Asked asked(Shell shell, HttpServletRequest request, NoticeId notice) {
        var campaign = campaigns
                .ofNotice(notice)
                .filter(each -> each.status() == CampaignStatus.PREPARED && campaigns.mayRun(each.id()))
                .orElseThrow(() -> new NotFound("campaign in preparation of notice", notice));
        return new Asked(shell, notice, campaign, request.getHeader("HX-Request") != null);
    }
}
