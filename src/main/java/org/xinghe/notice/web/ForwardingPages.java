package org.xinghe.notice.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.forwarding.Addendum;
import org.xinghe.notice.forwarding.Candidate;
import org.xinghe.notice.forwarding.ForwardingState;
import org.xinghe.notice.forwarding.Forwardings;
import org.xinghe.notice.forwarding.ReceiptTree.Count;
import org.xinghe.notice.forwarding.ReceiptTree.Leaf;
import org.xinghe.notice.forwarding.ReceiptTree.Passed;
import org.xinghe.notice.forwarding.ReceiptTrees;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;

/// Builds the page on which a unit passes a notice on.
@Component
class ForwardingPages {

    private final Forwardings forwardings;
    private final RangeViews ranges;
    private final ReceiptTrees trees;
    private final Regions regions;

    ForwardingPages(Forwardings forwardings, RangeViews ranges, ReceiptTrees trees, Regions regions) {
        this.forwardings = forwardings;
        this.ranges = ranges;
        this.trees = trees;
        this.regions = regions;
    }

    /// What a refused wish brings back to its page.
    ///
    /// @param form what was typed
    record Refused(
            ForwardingForm form,
            List<String> reasons,
            @Nullable String dayError,
            boolean conflict) {}

    /// @param refused null for a fresh page
    ForwardingPage of(NoticeSummary notice, UnitId by, @Nullable Refused refused, Words words) {
        var sent = forwardings.of(notice.id(), by);
        var draft = sent.stream()
                .filter(each -> each.state() == ForwardingState.DRAFT)
                .findFirst()
                .orElse(null);
        var form = formOf(by, draft, refused);
        var candidates = forwardings.candidates(notice.id(), by);
        var chosen = form.chosen();
        var path = NoticeFrames.pathOf(notice);
        var own = forwardings.forwarders(notice.id());
        return new ForwardingPage(
                path,
                NoticeFrames.titleOf(notice, words),
                List.of(
                        Link.to(words.say("notice.inbox"), "/desk/inbox-notices"),
                        Link.to(NoticeFrames.titleOf(notice, words), path + "/letter")),
                own.size() < 2
                        ? List.of()
                        : own.stream()
                                .map(unit -> new Link(
                                        unit.name(),
                                        "%s/forwardings?unit=%s".formatted(path, unit.id()),
                                        unit.id().equals(by)))
                                .toList(),
                own.stream()
                        .filter(unit -> unit.id().equals(by))
                        .map(unit -> unit.name())
                        .findFirst()
                        .orElse(""),
                ranges.says(notice, words),
                form,
                draft == null
                        ? null
                        : words.say("forwarding.draft.by", draft.draftedBy(), words.moment(draft.draftedAt())),
                forwardings.maySendFor(by),
                units(candidates, chosen, words, Candidate::isFree),
                units(candidates, chosen, words, each -> !each.isFree()),
                trees.below(notice.id(), by).reversed().stream()
                        .map(passed -> past(passed, path, by, words))
                        .toList(),
                refused == null ? List.of() : refused.reasons(),
                refused == null ? null : refused.dayError(),
                refused == null || !refused.conflict() || draft == null ? null : Addenda.view(draft, words));
    }

    private ForwardingForm formOf(UnitId by, @Nullable Addendum draft, @Nullable Refused refused) {
        if (refused == null) {
            return draft == null ? ForwardingForm.empty(by) : ForwardingForm.of(draft, forwardings.choiceOf(draft));
        }
        return refused.conflict() && draft != null ? refused.form().at(draft.version()) : refused.form();
    }

    private List<ForwardingPage.Unit> units(
            List<Candidate> candidates,
            Set<UnitId> chosen,
            Words words,
            java.util.function.Predicate<Candidate> wanted) {
        return candidates.stream()
                .filter(wanted)
                .map(each -> new ForwardingPage.Unit(
                        each.unit().id().toString(),
                        each.unit().name(),
                        words.say("unit.kind", each.unit().kind()),
                        regions.find(each.unit().region()).map(Region::name).orElse(""),
                        chosen.contains(each.unit().id()),
                        each.isFree() ? "" : words.say("forwarding.standing", each.standing())))
                .toList();
    }

    private ForwardingPage.Past past(Passed passed, String path, UnitId by, Words words) {
        var count = Count.of(passed.leaves());
        var missing =
                passed.leaves().stream().filter(Leaf::isMissing).map(Leaf::name).collect(Collectors.joining("、"));
        var addendum = passed.addendum();
        return new ForwardingPage.Past(
                Addenda.view(addendum, words),
                words.say("forwarding.past.units", count.all(), count.received()),
                missing.isEmpty() ? null : words.say("forwarding.past.missing", missing),
                passed.leaves().stream()
                        .map(leaf -> new ForwardingPage.Standing(
                                leaf.name(),
                                words.say("notice.receipts.state." + ReceiptTreeViews.stateOf(leaf)),
                                ReceiptTreeViews.toneOf(leaf),
                                leaf.receivedAt() == null
                                        ? ""
                                        : words.say(
                                                "notice.signature",
                                                Objects.toString(leaf.receivedBy()),
                                                words.moment(leaf.receivedAt()))))
                        .toList(),
                addendum.isWithdrawn() || !forwardings.maySendFor(by)
                        ? null
                        : "%s/forwardings/%s/withdrawal".formatted(path, addendum.id()));
    }
}
