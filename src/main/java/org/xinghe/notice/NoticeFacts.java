package org.xinghe.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.CorrectOutcome.Refused;
import org.xinghe.notice.CorrectOutcome.Settled;
import org.xinghe.organisation.UnitFilter;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// The facts of a notice: read, then confirmed, corrected or dropped by an officer. Nothing goes out unconfirmed, and a
/// change voids the signatures that were given before it.
@Service
@Transactional
public class NoticeFacts {

    /// The word of history for signatures that hold no longer.
    static final String VOID = "void-signatures";

    private static final int LONGEST_SHOWN = 120;
    private static final Set<UnitKind> ISSUING = Set.of(
            UnitKind.PROVINCE_ASSOCIATION,
            UnitKind.PROVINCE_DEPARTMENT,
            UnitKind.CITY_ASSOCIATION,
            UnitKind.CITY_BUREAU,
            UnitKind.COUNTY_ASSOCIATION,
            UnitKind.COUNTY_BUREAU,
            UnitKind.OTHER);

    private final NoticeRepository repository;
    private final NoticeQueries queries;
    private final FactStore facts;
    private final NoticePolicy policy;
    private final Units units;
    private final JdbcClient jdbc;
    private final History history;
    private final ApplicationEventPublisher events;

    NoticeFacts(
            NoticeRepository repository,
            NoticeQueries queries,
            FactStore facts,
            NoticePolicy policy,
            Units units,
            JdbcClient jdbc,
            History history,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.facts = facts;
        this.policy = policy;
        this.units = units;
        this.jdbc = jdbc;
        this.history = history;
        this.events = events;
    }

    /// All facts in the order of the confirm page.
    @Transactional(readOnly = true)
    public List<NoticeFact> of(NoticeId notice) {
        return facts.of(notice);
    }

    /// What the facts come to.
    @Transactional(readOnly = true)
    public ConfirmedFacts standing(NoticeId notice) {
        return ConfirmedFacts.of(facts.of(notice));
    }

    /// Takes a fact as it was read. A fact without a value cannot be confirmed, except a question; to confirm a
    /// list that ends in 等 is to say that no others are meant.
    public CorrectOutcome confirm(NoticeId notice, int position) {
        return confirm(notice, open(notice, position));
    }

    /// The same by somebody who saw the fact at a version; refused when it has changed since.
    public CorrectOutcome confirm(NoticeId notice, int position, int seen) {
        return confirm(notice, seen(notice, position, seen));
    }

    private CorrectOutcome confirm(NoticeId notice, NoticeFact fact) {
        if (fact.asksForOthers()) {
            return settle(notice, fact, OpenAnswer.NO_OTHERS.name(), FactState.CONFIRMED, OpenAnswer.NO_OTHERS.act());
        }
        if (fact.value() == null && fact.kind() != FactKind.QUESTION) {
            return new Refused("empty", "");
        }
        var fault = fact.value() == null ? Optional.<String>empty() : FactValues.fault(fact.kind(), fact.value());
        return fault.isPresent()
                ? new Refused(fault.get(), String.valueOf(fact.value()))
                : settle(notice, fact, fact.value(), FactState.CONFIRMED, "confirm-fact");
    }

    /// Puts another value in place of what was read.
    public CorrectOutcome correct(NoticeId notice, int position, String value) {
        return correct(notice, open(notice, position), value);
    }

    /// The same by somebody who saw the fact at a version; refused when it has changed since.
    public CorrectOutcome correct(NoticeId notice, int position, int seen, String value) {
        return correct(notice, seen(notice, position, seen), value);
    }

    private CorrectOutcome correct(NoticeId notice, NoticeFact fact, String value) {
        var clean = value.strip();
        var fault = isInParts(notice, fact.kind()) ? Optional.of("own-document") : fault(fact.kind(), clean);
        if (fault.isPresent()) {
            return new Refused(fault.get(), clean);
        }
        var state = clean.equals(fact.value()) ? FactState.CONFIRMED : FactState.CORRECTED;
        return settle(notice, fact, clean, state, "correct-fact");
    }

    /// Says that the notice has no such fact.
    public CorrectOutcome drop(NoticeId notice, int position) {
        return drop(notice, open(notice, position));
    }

    /// The same by somebody who saw the fact at a version; refused when it has changed since.
    public CorrectOutcome drop(NoticeId notice, int position, int seen) {
        return drop(notice, seen(notice, position, seen));
    }

    /// Answers a question about 等; any other question is only taken note of.
    public CorrectOutcome answer(NoticeId notice, int position, int seen, OpenAnswer answer) {
        var fact = seen(notice, position, seen);
        return fact.asksForOthers()
                ? settle(notice, fact, answer.name(), FactState.CONFIRMED, answer.act())
                : new Refused("kind", fact.shown());
    }

    private CorrectOutcome drop(NoticeId notice, NoticeFact fact) {
        if (isInParts(notice, fact.kind())) {
            return new Refused("own-document", fact.shown());
        }
        return fact.kind().mayBeDropped()
                ? settle(notice, fact, fact.value(), FactState.DROPPED, "drop-fact")
                : new Refused("needed", fact.shown());
    }

    /// Adds what was not read: another issuer, deadline, contact or annex.
    ///
    /// @param detail what it belongs to, such as what is due on the day; may be empty
    public CorrectOutcome add(NoticeId notice, FactKind kind, String detail, String value) {
        requireChangeable(notice, "addition to notice");
        var clean = value.strip();
        var fault = !kind.mayBeAdded()
                ? Optional.of("kind")
                : isInParts(notice, kind) ? Optional.of("own-document") : fault(kind, clean);
        if (fault.isPresent()) {
            return new Refused(fault.get(), clean);
        }
        var fact = NoticeFact.added(facts.nextPosition(notice), kind, detail.strip(), clean);
        facts.keep(notice, List.of(fact));
        takeOver(notice);
        history.note("notice", notice, "add-fact", Map.of(kind.name(), inWords(fact)));
        return new Settled(fact);
    }

    /// The units that may stand as issuers of a notice: authorities of its province.
    @Transactional(readOnly = true)
    public List<UnitSummary> possibleIssuers(NoticeId id) {
        var notice = queries.find(id).orElseThrow(() -> new NotFound("notice", id));
        return authoritiesBeside(notice.takenFor());
    }

    /// The authorities of a unit's province, itself among them.
    @Transactional(readOnly = true)
    public List<UnitSummary> authoritiesBeside(UnitId unit) {
        var province = units.require(unit).region().province();
        return units.matching(new UnitFilter(ISSUING, Set.of(), Set.of(province), true));
    }

    /// Confirms all open facts that have a value and of which the reader is sure; answers how many are still open.
    public int confirmSure(NoticeId notice) {
        for (var fact : facts.of(notice)) {
            if (fact.isOpen() && !fact.isFlagged()) {
                confirm(notice, fact.position());
            }
        }
        return (int) facts.of(notice).stream().filter(NoticeFact::isOpen).count();
    }

    /// Lets the notice itself say what its facts say. Part of taking in and of every settling.
    void takeOver(NoticeId id) {
        var all = facts.of(id);
        var standing = ConfirmedFacts.of(all);
        var notice = repository.require(id);
        notice.state(standing, all.stream().noneMatch(NoticeFact::isOpen));
        repository.save(notice);
        jdbc.sql("delete from notice.issuer where notice = :notice")
                .param("notice", id.value())
                .update();
        for (var position = 0; position < standing.issuers().size(); position++) {
            jdbc.sql("insert into notice.issuer (notice, unit, position) values (:notice, :unit, :position)")
                    .param("notice", id.value())
                    .param("unit", standing.issuers().get(position).value())
                    .param("position", position)
                    .update();
        }
        unsign(id, "notice.voided.facts");
        events.publishEvent(new FactsChanged(id));
    }

    /// Takes the signatures away that were given for something else; history says why.
    void unsign(NoticeId id, String why) {
        var signed = jdbc.sql("delete from notice.signature where notice = :notice returning unit")
                .param("notice", id.value())
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
        if (!signed.isEmpty()) {
            history.note(
                    "notice",
                    id,
                    VOID,
                    Map.of(
                            "why",
                            why,
                            "issuers",
                            units.all(signed).values().stream()
                                    .map(UnitSummary::name)
                                    .sorted()
                                    .collect(Collectors.joining("、"))));
        }
    }

    private NoticeFact seen(NoticeId id, int position, int version) {
        var fact = open(id, position);
        if (fact.version() != version) {
            throw new EditConflict("fact %d of notice".formatted(position), id, version, fact.version());
        }
        return fact;
    }

    private NoticeFact open(NoticeId id, int position) {
        requireChangeable(id, "open fact %d of notice".formatted(position));
        return facts.find(id, position).orElseThrow(() -> new NotFound("fact %d of notice".formatted(position), id));
    }

    private void requireChangeable(NoticeId id, String what) {
        var notice = queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
        policy.requireEdit(notice);
        if (!notice.status().isChangeable()) {
            throw new NotFound(what, id);
        }
    }

    /// What the parts of an own document state is changed in its draft: its text says it too.
    private boolean isInParts(NoticeId notice, FactKind kind) {
        return OwnFacts.IN_PARTS.contains(kind) && queries.isOwn(notice);
    }

    private Optional<String> fault(FactKind kind, String value) {
        if (value.isEmpty()) {
            return Optional.of("empty");
        }
        var fault = FactValues.fault(kind, value);
        var unknown = fault.isEmpty()
                && kind == FactKind.ISSUER
                && units.find(UnitId.of(value)).isEmpty();
        return unknown ? Optional.of("issuer") : fault;
    }

    private CorrectOutcome settle(
            NoticeId notice, NoticeFact fact, @Nullable String value, FactState state, String act) {
        if (fact.state() == state && Objects.equals(fact.value(), value)) {
            return new Settled(fact);
        }
        facts.settle(notice, fact.position(), value, state);
        facts.of(notice).stream()
                .filter(question -> question.isOpen() && ValueQuestions.asksAbout(question, fact))
                .forEach(question -> facts.settle(notice, question.position(), null, FactState.CONFIRMED));
        takeOver(notice);
        var settled = facts.find(notice, fact.position()).orElseThrow();
        history.note("notice", notice, act, Map.of(fact.kind().name(), inWords(settled)));
        return new Settled(settled);
    }

    private String inWords(NoticeFact fact) {
        return fact.unit()
                .flatMap(units::find)
                .map(UnitSummary::name)
                .orElseGet(() -> shorten(
                        fact.value() == null || fact.kind() == FactKind.QUESTION ? fact.shown() : fact.value()));
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
