package org.xinghe.notice.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.xinghe.notice.AddresseeGroup;
import org.xinghe.notice.AddresseePhrases;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Recipients;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.web.Html;
import org.xinghe.web.SeeOther;
import org.xinghe.web.Shell;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;
import xinghe.templates.Templates;

/// Who gets a notice: each phrase with its units, chosen by hand where the phrase leaves it open.
@Controller
@RequestMapping(NoticeFrames.LIST + "/{id}/recipients")
class RecipientsController {

    private final Notices notices;
    private final Recipients recipients;
    private final Regions regions;
    private final RangeViews ranges;
    private final NoticeFrames frames;
    private final Templates templates;

    RecipientsController(
            Notices notices,
            Recipients recipients,
            Regions regions,
            RangeViews ranges,
            NoticeFrames frames,
            Templates templates) {
        this.notices = notices;
        this.recipients = recipients;
        this.regions = regions;
        this.ranges = ranges;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    View show(Shell shell, @PathVariable NoticeId id) {
        var notice = notices.requirePrepared(id);
        var mayEdit = notices.mayEdit(notice) && notice.status().isChangeable() && !notice.isSupplement();
        var groups = recipients.of(id).stream()
                .map(group -> group(notice, group, mayEdit, shell.words()))
                .toList();
        var page = new RecipientsPage(
                frames.of(notice, "recipients", shell.words()),
                mayEdit,
                recipients.unitsOf(id).size(),
                groups,
                ranges.of(notice, shell.words()));
        return Html.of(templates.noticeRecipients(shell, page));
    }

    /// @param unit the units that were ticked; none is a decision too
    /// @param all whether all candidates are meant, whatever was ticked
    @PostMapping("/{position}/choice")
    View choose(
            @PathVariable NoticeId id,
            @PathVariable int position,
            @RequestParam(required = false) @Nullable List<UnitId> unit,
            @RequestParam(defaultValue = "false") boolean all) {
        notices.requirePrepared(id);
        Set<UnitId> chosen = all
                ? recipients.candidatesFor(id, position).stream()
                        .map(UnitSummary::id)
                        .collect(Collectors.toSet())
                : new LinkedHashSet<>(Objects.requireNonNullElse(unit, List.of()));
        recipients.choose(id, position, chosen);
        return new SeeOther(
                "%s/%s/recipients#phrase-%d".formatted(NoticeFrames.LIST, id, position),
                "notice.recipients.chosen",
                chosen.size());
    }

    private RecipientsPage.Group group(NoticeSummary notice, AddresseeGroup group, boolean mayEdit, Words words) {
        var chosen = group.units().stream().map(UnitSummary::id).collect(Collectors.toSet());
        var candidates = mayEdit ? recipients.candidatesFor(notice.id(), group.position()) : List.<UnitSummary>of();
        var listed = Stream.concat(candidates.stream(), mayEdit ? group.units().stream() : Stream.<UnitSummary>empty())
                .distinct()
                .map(unit -> unit(unit, chosen.contains(unit.id()), words))
                .toList();
        return new RecipientsPage.Group(
                group.position(),
                phraseOf(notice, group, words),
                group.decided()
                        ? words.say("notice.recipients.units", chosen.size())
                        : words.say("notice.recipients.undecided"),
                !group.decided() ? Tone.WARN : chosen.isEmpty() ? Tone.QUIET : Tone.GOOD,
                group.decided(),
                group.decided() || listed.isEmpty() ? "" : words.say(questionOf(group)),
                group.units().stream().map(unit -> unit(unit, true, words)).toList(),
                listed,
                "%s/%s/recipients/%d/choice".formatted(NoticeFrames.LIST, notice.id(), group.position()));
    }

    /// The units of a supplement are found by what changes, not by phrases.
    private static String phraseOf(NoticeSummary notice, AddresseeGroup group, Words words) {
        if (!notice.isSupplement()) {
            return group.phrase();
        }
        return words.say(group.position() == 0 ? "revision.recipients.asked" : "revision.recipients.informed");
    }

    private static String questionOf(AddresseeGroup group) {
        return AddresseePhrases.kindsOf(group.phrase()).isEmpty()
                ? "notice.recipients.unknown-kind"
                : "notice.recipients.by-hand";
    }

    private RecipientsPage.Unit unit(UnitSummary unit, boolean chosen, Words words) {
        return new RecipientsPage.Unit(
                unit.id().toString(),
                unit.name(),
                words.say("unit.kind", unit.kind()),
                regions.find(unit.region()).map(Region::name).orElse(""),
                chosen);
    }
}
