package org.xinghe.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.CorrectOutcome.Refused;
import org.xinghe.notice.CorrectOutcome.Settled;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// The facts of a notice: read, then confirmed, corrected or dropped by an officer. Nothing goes out unconfirmed, and a
/// change voids the signatures that were given before it.
@Service
@Transactional
public class NoticeFacts {

    private static final int LONGEST_SHOWN = 120;

    private final NoticeRepository repository;
    private final NoticeQueries queries;
    private final FactStore facts;
    private final NoticePolicy policy;
    private final Units units;
    private final JdbcClient jdbc;
    private final History history;

    NoticeFacts(
            NoticeRepository repository,
            NoticeQueries queries,
            FactStore facts,
            NoticePolicy policy,
            Units units,
            JdbcClient jdbc,
            History history) {
        this.repository = repository;
        this.queries = queries;
        this.facts = facts;
        this.policy = policy;
        this.units = units;
        this.jdbc = jdbc;
        this.history = history;
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

    /// Takes a fact as it was read. A fact without a value cannot be confirmed, except a question.
    public CorrectOutcome confirm(NoticeId notice, int position) {
        var fact = open(notice, position);
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
        var fact = open(notice, position);
        var clean = value.strip();
        if (clean.isEmpty()) {
            return new Refused("empty", "");
        }
        var fault = FactValues.fault(fact.kind(), clean);
        if (fault.isPresent()) {
            return new Refused(fault.get(), clean);
        }
        if (fact.kind() == FactKind.ISSUER && units.find(UnitId.of(clean)).isEmpty()) {
            return new Refused("issuer", clean);
        }
        var state = clean.equals(fact.value()) ? FactState.CONFIRMED : FactState.CORRECTED;
        return settle(notice, fact, clean, state, "correct-fact");
    }

    /// Says that the notice has no such fact.
    public CorrectOutcome drop(NoticeId notice, int position) {
        var fact = open(notice, position);
        return fact.kind().mayBeDropped()
                ? settle(notice, fact, fact.value(), FactState.DROPPED, "drop-fact")
                : new Refused("needed", fact.shown());
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
        jdbc.sql("delete from notice.signature where notice = :notice")
                .param("notice", id.value())
                .update();
    }

    private NoticeFact open(NoticeId id, int position) {
        var notice = queries.find(id).orElseThrow(() -> new NotFound("notice", id));
        policy.requireEdit(notice);
        var changeable = Set.of(NoticeStatus.DRAFT, NoticeStatus.CONFIRMED, NoticeStatus.COUNTERSIGNED);
        if (!changeable.contains(notice.status())) {
            throw new NotFound("open fact %d of notice".formatted(position), id);
        }
        return facts.find(id, position).orElseThrow(() -> new NotFound("fact %d of notice".formatted(position), id));
    }

    private CorrectOutcome settle(
            NoticeId notice, NoticeFact fact, @Nullable String value, FactState state, String act) {
        if (fact.state() == state && Objects.equals(fact.value(), value)) {
            return new Settled(fact);
        }
        facts.settle(notice, fact.position(), value, state);
        takeOver(notice);
        history.note("notice", notice, act, Map.of(fact.kind().name(), shorten(value == null ? fact.shown() : value)));
        return new Settled(facts.find(notice, fact.position()).orElseThrow());
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
