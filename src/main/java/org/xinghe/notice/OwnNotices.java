package org.xinghe.notice;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.reader.NoticeReader;
import org.xinghe.notice.reader.NoticeText;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.ReadingOutcome;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// What an issuer writes itself goes the way of a notice that was taken in. How it is written: the `drafting`
/// sub-package, which alone calls this.
@Service
@Transactional
public class OwnNotices {

    private final NoticeRepository repository;
    private final NoticeQueries queries;
    private final FactStore facts;
    private final NoticeFacts noticeFacts;
    private final Recipients recipients;
    private final Supplements supplements;
    private final NoticePolicy policy;
    private final Units units;
    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    OwnNotices(
            NoticeRepository repository,
            NoticeQueries queries,
            FactStore facts,
            NoticeFacts noticeFacts,
            Recipients recipients,
            Supplements supplements,
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
        this.supplements = supplements;
        this.policy = policy;
        this.units = units;
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /// Lays a finished text down as a notice, its facts confirmed where its parts state them; empty when it does not
    /// read as one.
    public Optional<NoticeId> lay(OwnText text) {
        if (!policy.officeUnits().contains(text.draftedFor())) {
            throw new NotFound("unit", text.draftedFor());
        }
        return switch (NoticeReader.read(new NoticeText(text.paragraphs()))) {
            case ReadingOutcome.NotANotice _ -> Optional.empty();
            case ReadingOutcome.Read(var read) -> Optional.of(lay(text, read));
        };
    }

    private NoticeId lay(OwnText text, ReadNotice read) {
        var id = repository
                .save(Notice.written(text.kind(), text.draftedFor(), clock.instant()))
                .id();
        jdbc.sql("""
                insert into notice.original (notice, file_name, bytes, paragraphs)
                values (:notice, :name, :bytes, :paragraphs)
                """)
                .param("notice", id.value())
                .param("name", text.fileName())
                .param("bytes", text.document(), Types.BINARY)
                .param("paragraphs", text.paragraphs().toArray(String[]::new))
                .update();
        facts.keep(
                id,
                OwnFacts.of(
                        text,
                        read,
                        name -> units.findByName(name.replaceAll("\\s+", ""))
                                .map(unit -> unit.id().toString())
                                .orElse(null)));
        recipients.read(id, read, units.require(text.draftedFor()).region().province());
        if (recipients.of(id).isEmpty()) {
            leaveToAPerson(id, text.addressees());
        }
        noticeFacts.takeOver(id);
        history.note("notice", id, "write", null, "DRAFT", Map.of("file", text.fileName()));
        if (text.supplements() != null) {
            supplements.declare(id, text.supplements());
        }
        return id;
    }

    /// Addressees of whom nothing is known, such as a person: somebody says who gets it.
    private void leaveToAPerson(NoticeId id, String addressees) {
        jdbc.sql("""
                insert into notice.addressee (notice, position, phrase, by_hand, decided)
                values (:notice, 0, :phrase, true, false)
                """).param("notice", id.value()).param("phrase", addressees).update();
    }

    /// Locks a document that waits for its number: countersigned, and by somebody who works on it.
    public NoticeSummary lockForNumber(NoticeId id) {
        var notice = queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
        policy.requireEdit(notice);
        if (!queries.isOwn(id)) {
            throw new NotFound("own document", id);
        }
        return notice;
    }

    /// The notice out or withdrawn that bears a number already; others who give or use this number wait for us.
    public Optional<NoticeId> bearerOf(String number) {
        queries.lockNumber(number);
        return queries.bearerOf(number);
    }

    /// Gives a document its number, in its text and its layout too. Nothing else changes, so signatures stand.
    ///
    /// @param document laid out anew, with the number
    public void number(NoticeId id, String number, byte[] document) {
        var notice = repository.require(id);
        notice.number(number);
        repository.save(notice);
        jdbc.sql("update notice.original set paragraphs[1] = :number, bytes = :bytes where notice = :notice")
                .param("number", number)
                .param("bytes", document, Types.BINARY)
                .param("notice", id.value())
                .update();
        facts.keep(id, List.of(OwnFacts.number(facts.nextPosition(id), number)));
        history.note("notice", id, "number", Map.of("number", number));
    }

    /// Sends a document that is neither numbered nor out back to its author; the notice that it was ends.
    public void sendBack(NoticeId id, String reason) {
        var summary = queries.lock(id).orElseThrow(() -> new NotFound("notice", id));
        policy.requireEdit(summary);
        if (!queries.isOwn(id) || !summary.status().isChangeable() || summary.number() != null) {
            throw new NotFound("own document without a number", id);
        }
        var notice = repository.require(id);
        Instant now = clock.instant();
        notice.withdraw(reason, now);
        repository.save(notice);
        history.note("notice", id, "send-back", summary.status().name(), "WITHDRAWN", Map.of());
    }
}
