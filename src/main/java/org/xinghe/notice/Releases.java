package org.xinghe.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.history.HistoryEntry;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// A notice on its way out: every issuer signs, then it is released and delivered.
@Service
@Transactional
public class Releases {

    private static final String UNNUMBERED = "notice.objection.no-number";

    private final NoticeRepository repository;
    private final NoticeQueries queries;
    private final Recipients recipients;
    private final NoticePolicy policy;
    private final NoticeFacts facts;
    private final ObjectProvider<ReleaseCondition> conditions;
    private final ObjectProvider<ReleasePreparation> preparations;
    private final Units units;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    Releases(
            NoticeRepository repository,
            NoticeQueries queries,
            Recipients recipients,
            NoticePolicy policy,
            NoticeFacts facts,
            ObjectProvider<ReleaseCondition> conditions,
            ObjectProvider<ReleasePreparation> preparations,
            Units units,
            JdbcClient jdbc,
            History history,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.recipients = recipients;
        this.policy = policy;
        this.facts = facts;
        this.conditions = conditions;
        this.preparations = preparations;
        this.units = units;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /// A signature of an issuer.
    public record Signature(UnitId unit, String by, Instant at) {}

    @Transactional(readOnly = true)
    public List<Signature> signaturesOf(NoticeId notice) {
        return jdbc.sql("select unit, name, signed_at from notice.signature where notice = :notice order by signed_at")
                .param("notice", notice.value())
                .query((row, _) -> new Signature(
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("name"),
                        row.getTimestamp("signed_at").toInstant()))
                .list();
    }

    /// Signs for an issuer what the signer has seen; refused when it has changed since.
    ///
    /// @param seen the version of the notice on the signer's page
    public CountersignOutcome countersign(NoticeId id, UnitId issuer, int seen) {
        var version = queries.lock(id).map(NoticeSummary::version).orElse(seen);
        if (policy.maySignFor(issuer)
                && version != seen
                && signaturesOf(id).stream().noneMatch(of(issuer))) {
            throw new EditConflict("notice", id, seen, version);
        }
        return countersign(id, issuer);
    }

    /// Signs for an issuer. Signing twice is signing once.
    public CountersignOutcome countersign(NoticeId id, UnitId issuer) {
        var summary = queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
        if (!summary.issuers().contains(issuer) || !policy.maySignFor(issuer)) {
            throw new NotFound("notice", id);
        }
        if (summary.status() != NoticeStatus.CONFIRMED && summary.status() != NoticeStatus.COUNTERSIGNED) {
            return new CountersignOutcome.NotToBeSigned(summary.status());
        }
        var notice = repository.require(id);
        var actor = Actor.current();
        var fresh = jdbc.sql("""
                insert into notice.signature (notice, unit, person, name, signed_at)
                values (:notice, :unit, :person, :name, :at)
                on conflict do nothing
                """)
                .param("notice", id.value())
                .param("unit", issuer.value())
                .param("person", actor.require().value())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (fresh > 0) {
            history.note(
                    "notice",
                    id,
                    "countersign",
                    policy.signing(
                            issuer, Map.of("issuer", units.require(issuer).name())));
        }
        var complete = missing(summary).isEmpty();
        if (complete && notice.status() == NoticeStatus.CONFIRMED) {
            notice.countersigned();
            repository.save(notice);
        }
        return new CountersignOutcome.Signed(complete);
    }

    /// Holds a notice: until this transaction ends nobody signs, changes or releases it.
    public NoticeSummary hold(NoticeId id) {
        return queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
    }

    /// What was signed is another thing now: the signatures are void, and whoever is about to sign is shown the notice
    /// anew. A notice that is out stays as it is.
    ///
    /// @param why a key of words; it stands in the notice's history and on its release page
    public void voidSignatures(NoticeId id, String why) {
        var summary = hold(id);
        if (summary.status() != NoticeStatus.CONFIRMED && summary.status() != NoticeStatus.COUNTERSIGNED) {
            return;
        }
        facts.unsign(id, why);
        var notice = repository.require(id);
        notice.unsigned();
        repository.save(notice);
    }

    /// What history says of the signatures that were voided last; empty when none ever was.
    @Transactional(readOnly = true)
    public Optional<HistoryEntry> voided(NoticeId id) {
        return history.of(id).stream()
                .filter(entry -> entry.act().equals(NoticeFacts.VOID))
                .findFirst();
    }

    /// What still stands against the release; empty when it may go out.
    @Transactional(readOnly = true)
    public List<ReleaseObjection> objectionsTo(NoticeId id) {
        var notice = require(id);
        var path = "/desk/notices/" + id;
        var objections = new ArrayList<ReleaseObjection>();
        if (notice.releasedAt() != null) {
            return List.of(ReleaseObjection.of("notice.objection.released", path));
        }
        if (notice.status() == NoticeStatus.WITHDRAWN) {
            return List.of(ReleaseObjection.of("notice.objection.withdrawn", path));
        }
        if (notice.status() == NoticeStatus.DRAFT) {
            objections.add(ReleaseObjection.of("notice.objection.unconfirmed", path + "/facts"));
        }
        if (notice.issuers().isEmpty()) {
            objections.add(ReleaseObjection.of("notice.objection.no-issuer", path + "/facts"));
        }
        if (notice.number() != null && queries.isNumberUsed(notice.number(), id)) {
            objections.add(ReleaseObjection.of("notice.objection.number-used", path + "/facts", notice.number()));
        }
        if (notice.number() == null && notice.status() != NoticeStatus.DRAFT) {
            objections.add(ReleaseObjection.of(UNNUMBERED, path + "/release"));
        }
        recipients.of(id).stream()
                .filter(group -> !group.decided())
                .forEach(group -> objections.add(
                        ReleaseObjection.of("notice.objection.undecided", path + "/recipients", group.phrase())));
        if (recipients.unitsOf(id).isEmpty()) {
            objections.add(ReleaseObjection.of("notice.objection.no-recipients", path + "/recipients"));
        }
        objections.addAll(objectionsToSupplement(notice, path));
        conditions.orderedStream().forEach(condition -> objections.addAll(condition.objectionsTo(id)));
        missing(notice)
                .forEach(unit -> objections.add(
                        ReleaseObjection.of("notice.objection.unsigned", path + "/release", unit.name())));
        return List.copyOf(objections);
    }

    /// What still stands against giving it a number: all that stands against the release but the number itself.
    @Transactional(readOnly = true)
    public List<ReleaseObjection> objectionsToNumber(NoticeId id) {
        return objectionsTo(id).stream()
                .filter(objection -> !objection.key().equals(UNNUMBERED))
                .toList();
    }

    private List<ReleaseObjection> objectionsToSupplement(NoticeSummary notice, String path) {
        if (notice.supplements() == null) {
            return notice.kind() == NoticeKind.SUPPLEMENT
                    ? List.of(ReleaseObjection.of("notice.objection.supplements-nothing", path))
                    : List.of();
        }
        var original = require(notice.supplements());
        if (original.status() != NoticeStatus.RELEASED) {
            return List.of(ReleaseObjection.of("notice.objection.original-not-out", path));
        }
        return Set.copyOf(original.issuers()).equals(Set.copyOf(notice.issuers()))
                ? List.of()
                : List.of(ReleaseObjection.of("notice.objection.other-issuers", path + "/facts"));
    }

    /// Releases a notice to its recipients, or says all that stands against it.
    public ReleaseOutcome release(NoticeId id) {
        var summary = queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
        policy.requireEdit(summary);
        queries.lockNumber(summary.number());
        prepare(summary);
        var objections = objectionsTo(id);
        if (!objections.isEmpty()) {
            return new ReleaseOutcome.Refused(objections);
        }
        var now = clock.instant();
        var notice = repository.require(id);
        notice.release(now);
        var to = units.all(recipients.unitsOf(id)).values();
        var informed = recipients.informedOf(id);
        to.forEach(unit -> deliver(id, unit, !informed.contains(unit.id()), now));
        repository.save(notice);
        history.note(
                "notice",
                id,
                "release",
                "COUNTERSIGNED",
                "RELEASED",
                Map.of("number", String.valueOf(summary.number()), "recipients", String.valueOf(to.size())));
        return new ReleaseOutcome.Released(id, now, to.size());
    }

    /// Two supplements of one notice go out one after the other, so that the second sees what the first has changed.
    private void prepare(NoticeSummary notice) {
        if (notice.supplements() != null) {
            queries.lock(notice.supplements());
        }
        preparations.orderedStream().forEach(preparation -> preparation.prepare(notice));
    }

    private void deliver(NoticeId notice, UnitSummary unit, boolean asked, Instant now) {
        jdbc.sql("""
                insert into notice.delivery (notice, unit, unit_name, delivered_at, receipt_asked)
                values (:notice, :unit, :name, :at, :asked)
                on conflict do nothing
                """)
                .param("notice", notice.value())
                .param("unit", unit.id().value())
                .param("name", unit.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("asked", asked)
                .update();
    }

    private List<UnitSummary> missing(NoticeSummary notice) {
        var signed = signaturesOf(notice.id()).stream().map(Signature::unit).toList();
        return notice.issuers().stream()
                .filter(issuer -> !signed.contains(issuer))
                .map(units::require)
                .toList();
    }

    private static Predicate<Signature> of(UnitId issuer) {
        return signature -> signature.unit().equals(issuer);
    }

    private NoticeSummary require(NoticeId id) {
        return queries.find(id).orElseThrow(() -> new NotFound("notice", id));
    }
}
