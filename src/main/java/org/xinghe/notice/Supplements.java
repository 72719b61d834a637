package org.xinghe.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.xinghe.history.History;
import org.xinghe.notice.SupplementOutcome.Declared;
import org.xinghe.notice.SupplementOutcome.NotTaken;
import org.xinghe.notice.SupplementOutcome.Reason;
import org.xinghe.notice.SupplementOutcome.Refused;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;

/// Notices that supplement or correct one that is out. Such a notice starts nothing of its own; it goes to those for
/// which something changes.
@Service
@Transactional
public class Supplements {

    private final NoticeRepository repository;
    private final NoticeQueries queries;
    private final Notices notices;
    private final NoticeFacts noticeFacts;
    private final FactStore facts;
    private final Recipients recipients;
    private final NoticePolicy policy;
    private final History history;
    private final ApplicationEventPublisher events;

    Supplements(
            NoticeRepository repository,
            NoticeQueries queries,
            Notices notices,
            NoticeFacts noticeFacts,
            FactStore facts,
            Recipients recipients,
            NoticePolicy policy,
            History history,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.notices = notices;
        this.noticeFacts = noticeFacts;
        this.facts = facts;
        this.recipients = recipients;
        this.policy = policy;
        this.history = history;
        this.events = events;
    }

    /// Takes a document in that supplements or corrects a notice; keeps nothing when that is refused.
    public SupplementOutcome take(NoticeId original, TakeNotice wish) {
        policy.requireEdit(require(original));
        var taken = notices.take(wish);
        return switch (taken) {
            case TakeOutcome.Taken(var notice) -> {
                var outcome = declare(notice, original);
                if (outcome instanceof Refused) {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                }
                yield outcome;
            }
            case TakeOutcome.Unreadable _, TakeOutcome.NotANotice _ -> new NotTaken(taken);
        };
    }

    /// Says that a notice in preparation supplements or corrects one that is out, by somebody who works on both. What
    /// it leaves open and need not repeat, theme and period, is asked for no more.
    public SupplementOutcome declare(NoticeId id, NoticeId originalId) {
        var supplement = queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
        var original = require(originalId);
        policy.requireEdit(supplement);
        policy.requireEdit(original);
        var reason = reasonAgainst(supplement, original);
        if (reason.isPresent()) {
            return new Refused(reason.get());
        }
        if (!originalId.equals(supplement.supplements())) {
            var notice = repository.require(id);
            notice.supplement(original);
            repository.save(notice);
            dropWhatNeedNotBeRepeated(id);
            address(id, List.of(), List.of());
            history.note("notice", id, "supplement", Map.of("of", String.valueOf(original.number())));
            events.publishEvent(new SupplementDeclared(id, originalId));
        }
        return new Declared(id, originalId);
    }

    /// The notices that supplement or correct one, those in preparation included, in the order they were taken in.
    @Transactional(readOnly = true)
    public List<NoticeSummary> of(NoticeId original) {
        return queries.supplementing(original);
    }

    /// Whether the acting person may supplement or correct a notice: one that is out, and no supplement itself.
    @Transactional(readOnly = true)
    public boolean maySupplement(NoticeSummary notice) {
        return notice.status() == NoticeStatus.RELEASED && !notice.isSupplement() && policy.mayEdit(notice);
    }

    /// Says whom a supplement concerns. What was signed said something else and is signed no longer.
    ///
    /// @param asked the units for which something changes
    /// @param informed those who get it without being asked for receipt
    public void address(NoticeId id, Collection<UnitId> asked, Collection<UnitId> informed) {
        readdress(id, asked, informed);
        noticeFacts.takeOver(id);
    }

    /// The same in the moment it goes out, where units were merged or closed since: it says what it said.
    public void readdress(NoticeId id, Collection<UnitId> asked, Collection<UnitId> informed) {
        var notice = queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
        policy.requireEdit(notice);
        if (!notice.isSupplement() || !notice.status().isChangeable()) {
            throw new NotFound("supplement in preparation", id);
        }
        recipients.replace(
                id,
                asked,
                informed.stream().filter(unit -> !asked.contains(unit)).toList());
    }

    private static Optional<Reason> reasonAgainst(NoticeSummary supplement, NoticeSummary original) {
        if (!supplement.status().isChangeable()) {
            return Optional.of(Reason.OUT_ITSELF);
        }
        if (original.status() != NoticeStatus.RELEASED) {
            return Optional.of(Reason.ORIGINAL_NOT_OUT);
        }
        if (original.isSupplement()) {
            return Optional.of(Reason.ORIGINAL_IS_SUPPLEMENT);
        }
        return original.issuers().containsAll(supplement.issuers())
                ? Optional.empty()
                : Optional.of(Reason.OTHER_ISSUERS);
    }

    private void dropWhatNeedNotBeRepeated(NoticeId id) {
        facts.of(id).stream()
                .filter(fact -> fact.isOpen() && fact.value() == null)
                .filter(fact -> fact.kind() == FactKind.THEME || fact.kind() == FactKind.PERIOD)
                .forEach(fact -> facts.settle(id, fact.position(), null, FactState.DROPPED));
    }

    private NoticeSummary require(NoticeId id) {
        return queries.find(id).orElseThrow(() -> new NotFound("notice", id));
    }
}
