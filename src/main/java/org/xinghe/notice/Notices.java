package org.xinghe.notice;

import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.document.DocumentTexts;
import org.xinghe.document.TextOutcome;
import org.xinghe.history.History;
import org.xinghe.notice.reader.NoticeReader;
import org.xinghe.notice.reader.NoticeText;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.ReadingOutcome;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// Taking notices in and finding them. Their facts: [NoticeFacts]; who gets them: [Recipients]; on their way out:
/// [Releases]; who took them: [Receipts].
@Service
@Transactional
public class Notices {

    private final NoticeRepository repository;
    private final NoticeQueries queries;
    private final FactStore facts;
    private final NoticeFacts noticeFacts;
    private final Recipients recipients;
    private final NoticePolicy policy;
    private final Units units;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    Notices(
            NoticeRepository repository,
            NoticeQueries queries,
            FactStore facts,
            NoticeFacts noticeFacts,
            Recipients recipients,
            NoticePolicy policy,
            Units units,
            JdbcClient jdbc,
            History history,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.facts = facts;
        this.noticeFacts = noticeFacts;
        this.recipients = recipients;
        this.policy = policy;
        this.units = units;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /// Takes a notice in: keeps the original, reads it and lays its facts out for confirmation.
    public TakeOutcome take(TakeNotice wish) {
        if (!policy.officeUnits().contains(wish.takenFor())) {
            throw new NotFound("unit", wish.takenFor());
        }
        return switch (DocumentTexts.read(wish.bytes())) {
            case TextOutcome.Refused(var reason, var detail) -> new TakeOutcome.Unreadable(reason, detail);
            case TextOutcome.Read(var paragraphs) ->
                switch (NoticeReader.read(new NoticeText(paragraphs))) {
                    case ReadingOutcome.NotANotice(var characters) -> new TakeOutcome.NotANotice(characters);
                    case ReadingOutcome.Read(var notice) ->
                        new TakeOutcome.Taken(keep(wish, List.copyOf(paragraphs), notice));
                };
        };
    }

    @Transactional(readOnly = true)
    public Optional<NoticeSummary> find(NoticeId id) {
        return queries.find(id);
    }

    @Transactional(readOnly = true)
    public NoticeSummary require(NoticeId id) {
        return find(id).orElseThrow(() -> new NotFound("notice", id));
    }

    /// What was read from a notice, with the places. The reading is a function of the original and repeats exactly.
    @Transactional(readOnly = true)
    public ReadNotice readingOf(NoticeId id) {
        return switch (NoticeReader.read(new NoticeText(textOf(id)))) {
            case ReadingOutcome.Read(var notice) -> notice;
            case ReadingOutcome.NotANotice(var characters) ->
                throw new IllegalStateException(
                        "The notice %s has %d characters and reads as none any more".formatted(id, characters));
        };
    }

    /// The paragraphs of the original, as they were.
    @Transactional(readOnly = true)
    public List<String> textOf(NoticeId id) {
        return queries.paragraphsOf(id);
    }

    /// The same, cut into sentences that a page can point at.
    @Transactional(readOnly = true)
    public NoticeSentences sentencesOf(NoticeId id) {
        return NoticeSentences.of(queries.paragraphsOf(id));
    }

    /// The document as it was handed in.
    @Transactional(readOnly = true)
    public NoticeOriginal originalOf(NoticeId id) {
        return queries.originalOf(id);
    }

    /// A notice that the acting person prepares, as officer or leader of an issuer; refused to everybody else.
    @Transactional(readOnly = true)
    public NoticeSummary requirePrepared(NoticeId id) {
        return find(id).filter(policy::maySee).orElseThrow(() -> new NotFound("notice", id));
    }

    /// A notice that the acting person may read; refused to everybody else.
    @Transactional(readOnly = true)
    public NoticeSummary requireSeen(NoticeId id) {
        return find(id).filter(this::maySee).orElseThrow(() -> new NotFound("notice", id));
    }

    /// The notices that the acting person works on as an officer, or signs as a leader, of an issuer.
    @Transactional(readOnly = true)
    public List<NoticeSummary> worklist() {
        return queries.heldBy(policy.ownUnits()).stream().filter(policy::maySee).toList();
    }

    /// The released notices that were addressed to units of the acting person.
    @Transactional(readOnly = true)
    public List<NoticeSummary> addressedToMe() {
        return queries.deliveredTo(units.withOrigins(policy.ownUnits()));
    }

    /// The released notices that were addressed to a unit, to one that became part of it or that it came out of.
    @Transactional(readOnly = true)
    public List<NoticeSummary> addressedTo(UnitId unit) {
        return queries.deliveredTo(units.withOrigins(Set.of(unit)));
    }

    /// Whether the acting person may see a notice: its issuers always, the units it went to once it is out.
    @Transactional(readOnly = true)
    public boolean maySee(NoticeSummary notice) {
        if (policy.maySee(notice)) {
            return true;
        }
        return notice.releasedAt() != null
                && addressedToMe().stream().anyMatch(each -> each.id().equals(notice.id()));
    }

    /// Whether the acting person may work on a notice.
    @Transactional(readOnly = true)
    public boolean mayEdit(NoticeSummary notice) {
        return policy.mayEdit(notice);
    }

    /// Whether its issuer wrote it here, so that its number comes from the register.
    @Transactional(readOnly = true)
    public boolean isOwn(NoticeId id) {
        return queries.isOwn(id);
    }

    /// Whether the acting person may sign for an issuer.
    @Transactional(readOnly = true)
    public boolean maySignFor(UnitId issuer) {
        return policy.maySignFor(issuer);
    }

    /// Whether the acting person prepares notices: as an officer, or as a leader of a unit that issues some.
    @Transactional(readOnly = true)
    public boolean mayPrepare() {
        return !policy.officeUnits().isEmpty() || !worklist().isEmpty();
    }

    /// Whether the acting person belongs to a unit, to which notices may go.
    @Transactional(readOnly = true)
    public boolean mayReceive() {
        return policy.mayReceive();
    }

    /// The units for which the acting person takes notices in.
    @Transactional(readOnly = true)
    public List<UnitSummary> officeUnits() {
        return List.copyOf(units.all(policy.officeUnits()).values());
    }

    private NoticeId keep(TakeNotice wish, List<String> paragraphs, ReadNotice read) {
        var notice = repository.save(Notice.take(wish.takenFor(), clock.instant()));
        jdbc.sql(
                        "insert into notice.original (notice, file_name, bytes, paragraphs) values (:notice, :name, :bytes, :paragraphs)")
                .param("notice", notice.id().value())
                .param("name", wish.fileName())
                .param("bytes", wish.bytes(), Types.BINARY)
                .param("paragraphs", paragraphs.toArray(String[]::new))
                .update();
        facts.keep(notice.id(), ReadFacts.of(read, this::unitOfName));
        recipients.read(notice.id(), read, provinceOf(wish.takenFor()));
        noticeFacts.takeOver(notice.id());
        history.note("notice", notice.id(), "take", null, "DRAFT", Map.of("file", wish.fileName()));
        return notice.id();
    }

    private @Nullable String unitOfName(String name) {
        return units.findByName(name.replaceAll("\\s+", ""))
                .map(unit -> unit.id().toString())
                .orElse(null);
    }

    private RegionCode provinceOf(UnitId unit) {
        return units.require(unit).region().province();
    }
}
