package org.xinghe.notice.questions;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSentences.Sentence;
import org.xinghe.notice.NoticeStatus;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.QuestionAnswered;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.questions.AskOutcome.Asked;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// Units ask at a sentence; the issuers' officers answer the asker or everybody.
@Service
@Transactional
public class Questions {

    private final QuestionQueries queries;
    private final Notices notices;
    private final Receipts receipts;
    private final JdbcClient jdbc;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            QuestionQueries queries,
            Notices notices,
            Receipts receipts,
            JdbcClient jdbc,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.notices = notices;
        this.receipts = receipts;
        this.jdbc = jdbc;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /// The units for which the acting person asks about a notice: those that have it.
    @Transactional(readOnly = true)
    public List<ReceiptLine> askers(NoticeId notice) {
        return notices.mayReceive() ? receipts.mine(notice) : List.of();
    }

    /// The sentence that a question would be asked at; for nobody else than those who may ask.
    @Transactional(readOnly = true)
    public Sentence sentence(NoticeId notice, String anchor) {
        if (askers(notice).isEmpty()) {
            throw new NotFound("notice", notice);
        }
        return notices.sentencesOf(notice).paragraphs().stream()
                .flatMap(List::stream)
                .filter(sentence -> sentence.id().equals(anchor))
                .findFirst()
                .orElseThrow(() -> new NotFound("sentence of notice", anchor));
    }

    /// Asks something. Asked again it is the same question.
    public AskOutcome ask(AskQuestion wish) {
        var line = askers(wish.notice()).stream()
                .filter(each -> each.unit().equals(wish.unit()))
                .findFirst()
                .orElseThrow(() -> new NotFound("notice", wish.notice()));
        var sentence = sentence(wish.notice(), wish.sentence());
        lock(wish.unit().value());
        var same = queries.same(wish);
        if (same.isPresent()) {
            return new Asked(same.get());
        }
        if (notices.require(wish.notice()).status() != NoticeStatus.RELEASED) {
            return new AskOutcome.Refused(AskOutcome.Reason.NOT_OUT);
        }
        if (wish.text().isEmpty() || wish.text().length() > AskQuestion.LONGEST) {
            return new AskOutcome.Refused(wish.text().isEmpty() ? AskOutcome.Reason.EMPTY : AskOutcome.Reason.TOO_LONG);
        }
        var today = CampaignTime.dayOf(clock.instant())
                .atStartOfDay(CampaignTime.ZONE)
                .toInstant();
        if (queries.askedSince(wish.notice(), wish.unit(), today) >= AskQuestion.MOST_A_DAY) {
            return new AskOutcome.Refused(AskOutcome.Reason.TOO_MANY);
        }
        return new Asked(keep(wish, line.unitName(), sentence.text()));
    }

    /// All questions about a notice by sentence, in the order of the letter: for those who prepare it.
    @Transactional(readOnly = true)
    public List<SentenceQuestions> of(NoticeId notice) {
        notices.requirePrepared(notice);
        Map<String, List<Question>> bySentence = queries.of(notice).stream()
                .collect(Collectors.groupingBy(Question::sentence, LinkedHashMap::new, Collectors.toList()));
        var order = notices.sentencesOf(notice).paragraphs().stream()
                .flatMap(List::stream)
                .map(Sentence::id)
                .toList();
        return bySentence.entrySet().stream()
                .map(entry -> new SentenceQuestions(
                        entry.getKey(), entry.getValue().getFirst().quote(), entry.getValue()))
                .sorted(Comparator.comparing(each -> order.indexOf(each.sentence())))
                .toList();
    }

    /// What the acting person reads under the sentences of the letter: the own questions, and the answers to everybody.
    @Transactional(readOnly = true)
    public List<LetterQuestion> inLetter(NoticeId notice) {
        notices.requireSeen(notice);
        Set<UnitId> own = receipts.mine(notice).stream().map(ReceiptLine::unit).collect(Collectors.toSet());
        return queries.shown(notice, own).stream()
                .map(each -> new LetterQuestion(each.sentence(), each.text(), own.contains(each.unit()), each.answer()))
                .toList();
    }

    /// The released notices on which the acting person works and that have open questions, with their number.
    @Transactional(readOnly = true)
    public Map<NoticeSummary, Integer> waiting() {
        var out = notices.worklist().stream()
                .filter(notice -> notice.status() == NoticeStatus.RELEASED && notices.mayEdit(notice))
                .toList();
        if (out.isEmpty()) {
            return Map.of();
        }
        var open = queries.open(out.stream().map(NoticeSummary::id).toList());
        var waiting = new LinkedHashMap<NoticeSummary, Integer>();
        out.stream()
                .filter(notice -> open.containsKey(notice.id()))
                .forEach(notice -> waiting.put(notice, open.getOrDefault(notice.id(), 0)));
        return waiting;
    }

    /// Answers a question, or answers it otherwise; what was said before is kept.
    public AnswerOutcome answer(AnswerQuestion wish) {
        requireAnswering(wish.question());
        lock(wish.question().value());
        var question = requireAnswering(wish.question());
        if (question.version() != wish.seen()) {
            throw new EditConflict("answer to question", wish.question(), wish.seen(), question.version());
        }
        if (wish.text().isEmpty() || wish.text().length() > AnswerQuestion.LONGEST) {
            return new AnswerOutcome.Refused(
                    wish.text().isEmpty() ? AnswerOutcome.Reason.EMPTY : AnswerOutcome.Reason.TOO_LONG);
        }
        var before = question.answer();
        if (before != null && before.text().equals(wish.text()) && before.audience() == wish.audience()) {
            return new AnswerOutcome.Answered(before.version());
        }
        keep(wish);
        var notice = notices.require(question.notice());
        history.note(
                "notice",
                notice.id(),
                before == null ? "answer" : "change-answer",
                Map.of("audience", wish.audience().name()));
        events.publishEvent(
                new QuestionAnswered(notice.id(), question.unit(), String.valueOf(notice.title()), clock.instant()));
        return new AnswerOutcome.Answered(wish.seen() + 1);
    }

    private QuestionId keep(AskQuestion wish, String unitName, String quote) {
        var id = QuestionId.fresh();
        jdbc.sql("""
                insert into notice.question
                       (id, notice, unit, unit_name, sentence, quote, text, asked_by, asked_at)
                values (:id, :notice, :unit, :name, :sentence, :quote, :text, :by, :now)
                """)
                .param("id", id.value())
                .param("notice", wish.notice().value())
                .param("unit", wish.unit().value())
                .param("name", unitName)
                .param("sentence", wish.sentence())
                .param("quote", quote)
                .param("text", wish.text())
                .param("by", Actor.current().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        history.note("notice", wish.notice(), "ask", Map.of("unit", unitName));
        return id;
    }

    private void keep(AnswerQuestion wish) {
        jdbc.sql("""
                insert into notice.former_answer (question, version, text, audience, answered_by, answered_at)
                select question, version, text, audience, answered_by, answered_at
                  from notice.answer where question = :question
                """).param("question", wish.question().value()).update();
        jdbc.sql("""
                insert into notice.answer (question, version, text, audience, answered_by, answered_at)
                values (:question, 1, :text, :audience, :by, :now)
                on conflict (question) do update
                   set version = answer.version + 1, text = excluded.text, audience = excluded.audience,
                       answered_by = excluded.answered_by, answered_at = excluded.answered_at
                """)
                .param("question", wish.question().value())
                .param("text", wish.text())
                .param("audience", wish.audience().name())
                .param("by", Actor.current().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Two who ask for one unit, or answer one question, wait for each other.
    private void lock(UUID what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('notice.question'), hashtext(:what))")
                .param("what", what.toString())
                .query((_, _) -> true)
                .single();
    }

    private Question requireAnswering(QuestionId id) {
        return queries.find(id)
                .filter(each -> notices.mayEdit(notices.require(each.notice())))
                .orElseThrow(() -> new NotFound("question", id));
    }
}
