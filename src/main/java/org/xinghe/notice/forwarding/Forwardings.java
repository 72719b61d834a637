package org.xinghe.notice.forwarding;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeForwarded;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeStatus;
import org.xinghe.notice.Notices;
import org.xinghe.notice.forwarding.ForwardOutcome.Drafted;
import org.xinghe.notice.forwarding.ForwardOutcome.Reason;
import org.xinghe.notice.forwarding.ForwardOutcome.Refusal;
import org.xinghe.notice.forwarding.ForwardOutcome.Refused;
import org.xinghe.notice.forwarding.ForwardOutcome.Sent;
import org.xinghe.notice.forwarding.ForwardingQueries.Delivery;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// Passing a notice on to units below: written by a coordinator, sent by the leader, and marked when the addendum is
/// withdrawn. What a unit does not have, it cannot pass on.
@Service
@Transactional
public class Forwardings {

    private final ForwardingQueries queries;
    private final ForwardingRanges ranges;
    private final ForwardingPolicy policy;
    private final Notices notices;
    private final Units units;
    private final ForwardingStore store;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forwardings(
            ForwardingQueries queries,
            ForwardingRanges ranges,
            ForwardingPolicy policy,
            Notices notices,
            Units units,
            ForwardingStore store,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.ranges = ranges;
        this.policy = policy;
        this.notices = notices;
        this.units = units;
        this.store = store;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /// The units of the acting person that have the notice and others below them.
    @Transactional(readOnly = true)
    public List<UnitSummary> forwarders(NoticeId notice) {
        var having = carriers(queries.deliveriesOf(notice));
        return units.all(policy.writesFor()).values().stream()
                .filter(unit -> having.contains(unit.id()))
                .filter(unit -> !units.descendantsOf(unit.id()).isEmpty())
                .sorted(Comparator.comparing(UnitSummary::name))
                .toList();
    }

    /// The open units below a forwarder, and which of them the notice may go to.
    @Transactional(readOnly = true)
    public List<Candidate> candidates(NoticeId notice, UnitId by) {
        requireWriting(notice, by);
        return candidatesOf(notice, by);
    }

    /// What a unit made of a notice: its draft first, then what it sent, the latest first.
    @Transactional(readOnly = true)
    public List<Addendum> of(NoticeId notice, UnitId by) {
        requireWriting(notice, by);
        return queries.of(notice, by);
    }

    /// The units that a draft would go to.
    @Transactional(readOnly = true)
    public Set<UnitId> choiceOf(Addendum draft) {
        return queries.choiceOf(draft.id());
    }

    /// What was added to a notice on its way to units of the acting person, the first forwarder first.
    @Transactional(readOnly = true)
    public List<Addendum> chainToMe(NoticeId notice) {
        return queries.chainTo(notice, units.withMerged(policy.writesFor()));
    }

    /// Whether the acting person sends for a unit what its coordinator wrote.
    @Transactional(readOnly = true)
    public boolean maySendFor(UnitId unit) {
        return policy.maySendFor(unit);
    }

    /// The drafts that the acting person may send.
    @Transactional(readOnly = true)
    public List<Addendum> toSend() {
        var own = policy.writesFor();
        return own.isEmpty()
                ? List.of()
                : queries.draftsOf(own).stream()
                        .filter(draft -> policy.maySendFor(draft.by()))
                        .toList();
    }

    /// Keeps what is to be passed on, without sending it. A unit has one draft of a notice at a time.
    public ForwardOutcome draft(DraftForwarding wish) {
        store.lock(wish.notice());
        requireWriting(wish.notice(), wish.by());
        var reasons = ForwardingRules.against(wish, candidatesOf(wish.notice(), wish.by()), today());
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var standing = queries.of(wish.notice(), wish.by()).stream()
                .filter(each -> each.state() == ForwardingState.DRAFT)
                .findFirst();
        var found = standing.map(Addendum::version).orElse(DraftForwarding.NONE_SEEN);
        if (found != wish.seen()) {
            throw new EditConflict("forwarding of notice", wish.notice(), wish.seen(), found);
        }
        var id = standing.map(Addendum::id).orElseGet(ForwardingId::fresh);
        store.keep(id, wish, nameOf(wish.by()), heldBy(wish.notice(), wish.by()));
        history.note(
                "notice",
                wish.notice(),
                "draft-forwarding",
                policy.acting(wish.by(), Map.of("unit", nameOf(wish.by()))));
        return new Drafted(id, found + 1);
    }

    /// Sends a draft. Sent twice it is sent once.
    public ForwardOutcome send(ForwardingId id) {
        var notice = requireSending(id).notice();
        store.lock(notice);
        var draft = requireSending(id);
        if (draft.state() != ForwardingState.DRAFT) {
            return new Sent(id, store.reachedBy(id), false);
        }
        var chosen = queries.choiceOf(id);
        var candidates = candidatesOf(notice, draft.by());
        var summary = notices.require(notice);
        if (summary.status() != NoticeStatus.RELEASED) {
            return new Refused(List.of(Refusal.of(Reason.NOT_OUT)));
        }
        if (chosen.isEmpty()) {
            return new Refused(List.of(Refusal.of(Reason.NO_UNITS)));
        }
        var reasons = ForwardingRules.against(chosen, candidates);
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        var now = clock.instant();
        store.markSent(id, now);
        store.deliver(
                draft,
                candidates.stream()
                        .map(Candidate::unit)
                        .filter(unit -> chosen.contains(unit.id()))
                        .toList());
        history.note(
                "notice",
                notice,
                "forward",
                policy.acting(draft.by(), Map.of("unit", draft.byName(), "units", String.valueOf(chosen.size()))));
        events.publishEvent(
                new NoticeForwarded(notice, draft.by(), List.copyOf(chosen), String.valueOf(summary.title()), now));
        return new Sent(id, chosen.size(), true);
    }

    /// Marks an addendum as withdrawn; the notice stays with those who have it. Twice is once.
    public void withdraw(ForwardingId id) {
        var sent = requireSending(id);
        if (sent.state() == ForwardingState.DRAFT) {
            throw new NotFound("sent forwarding", id);
        }
        if (store.markWithdrawn(id)) {
            history.note(
                    "notice",
                    sent.notice(),
                    "withdraw-addendum",
                    policy.acting(sent.by(), Map.of("unit", sent.byName())));
        }
    }

    private List<Candidate> candidatesOf(NoticeId notice, UnitId by) {
        return ForwardingRules.candidates(
                units.require(by),
                units.descendantsOf(by),
                ranges.of(notice).range(),
                carriers(queries.deliveriesOf(notice)));
    }

    /// Who has a notice today: the units it was delivered to, and those that they became part of.
    private Set<UnitId> carriers(List<Delivery> deliveries) {
        var told = deliveries.stream().map(Delivery::unit).collect(Collectors.toSet());
        var carriers = units.all(told).values().stream()
                .filter(unit -> !unit.isOpen())
                .map(unit -> units.successorOf(unit.id()))
                .collect(Collectors.toSet());
        carriers.addAll(told);
        return carriers;
    }

    /// The unit whose delivery a forwarder passes on: itself, or one that became part of it.
    private UnitId heldBy(NoticeId notice, UnitId by) {
        var told = queries.deliveriesOf(notice).stream().map(Delivery::unit).toList();
        return told.contains(by)
                ? by
                : units.withMerged(Set.of(by)).stream()
                        .filter(told::contains)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("notice", notice));
    }

    private void requireWriting(NoticeId notice, UnitId by) {
        var out = notices.find(notice).filter(each -> Objects.nonNull(each.releasedAt()));
        if (out.isEmpty() || !policy.mayWriteFor(by)) {
            throw new NotFound("notice", notice);
        }
        heldBy(notice, by);
    }

    private Addendum requireSending(ForwardingId id) {
        return queries.find(id)
                .filter(each -> policy.maySendFor(each.by()))
                .orElseThrow(() -> new NotFound("forwarding", id));
    }

    private String nameOf(UnitId unit) {
        return units.require(unit).name();
    }

    private java.time.LocalDate today() {
        return CampaignTime.dayOf(clock.instant());
    }
}
