package org.xinghe.notice.drafting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.xinghe.document.OfficialDocuments;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.NoticeSummary;
import org.xinghe.notice.Notices;
import org.xinghe.notice.OwnNotices;
import org.xinghe.notice.OwnText;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;

/// Drafts of own documents: begun, saved as one goes, checked, and completed into a notice. The officers of the unit
/// that began it and of the issuers that stand in it work on it together.
@Service
@Transactional
public class Drafts {

    /// The most characters that a draft holds in all its parts.
    public static final int LONGEST = 200_000;

    private final DraftStore store;
    private final NumberStore numbers;
    private final Notices notices;
    private final NoticeFacts facts;
    private final OwnNotices own;
    private final Units units;
    private final History history;
    private final Clock clock;

    Drafts(
            DraftStore store,
            NumberStore numbers,
            Notices notices,
            NoticeFacts facts,
            OwnNotices own,
            Units units,
            History history,
            Clock clock) {
        this.store = store;
        this.numbers = numbers;
        this.notices = notices;
        this.facts = facts;
        this.own = own;
        this.units = units;
        this.history = history;
        this.clock = clock;
    }

    public DraftId start(StartDraft wish) {
        if (!officeUnits().contains(wish.draftedFor())) {
            throw new NotFound("unit", wish.draftedFor());
        }
        var original = wish.supplements() == null ? null : notices.requirePrepared(wish.supplements());
        var unit = units.require(wish.draftedFor());
        var content = switch (wish.beginning()) {
            case StartDraft.Beginning.Blank _ -> DraftContent.blank(wish.kind(), wish.draftedFor());
            case StartDraft.Beginning.Model _ -> ModelTexts.of(wish.kind(), unit);
            case StartDraft.Beginning.Earlier(var earlier) ->
                ModelTexts.like(require(earlier).content(), wish.kind());
        };
        if (original != null) {
            var known = store.of(original.id()).map(draft -> draft.content().addressees());
            content = ModelTexts.supplementing(content, original, known.orElse(""));
        }
        var draft = new DraftSummary(
                DraftId.fresh(),
                1,
                wish.draftedFor(),
                DraftState.OPEN,
                null,
                wish.supplements(),
                content,
                clock.instant(),
                Actor.current().name());
        store.add(draft, "");
        history.note("draft", draft.id(), "start", null, "OPEN", Map.of("for", unit.name()));
        return draft.id();
    }

    /// A draft for those who work on it; for anybody else it does not exist.
    @Transactional(readOnly = true)
    public DraftSummary require(DraftId id) {
        return store.find(id).filter(this::mayEdit).orElseThrow(() -> new NotFound("draft", id));
    }

    /// The drafts that the acting person works on, the latest first.
    @Transactional(readOnly = true)
    public List<DraftSummary> mine() {
        return store.concerning(officeUnits());
    }

    /// What a notice was written as; empty for one that was taken in. Whoever sees the notice may see it.
    @Transactional(readOnly = true)
    public Optional<DraftSummary> of(NoticeId notice) {
        return store.of(notice);
    }

    /// Keeps what is typed, right or not; answers the version that it is now.
    ///
    /// @param seen the version that the page began with
    /// @param page the open page that saves; what it saved itself does not stand against it
    public int save(DraftId id, int seen, String page, DraftContent content) {
        var last = store.lock(id).orElseThrow(() -> new NotFound("draft", id));
        var draft = require(id);
        if (!draft.isOpen()) {
            throw new NotFound("open draft", id);
        }
        if (draft.content().equals(content)) {
            return draft.version();
        }
        if (draft.version() != seen && (page.isEmpty() || !last.equals(page))) {
            throw new EditConflict("draft", id, seen, draft.version());
        }
        var version = draft.version() + 1;
        store.write(
                id,
                content,
                new DraftStore.Saving(
                        version, page, clock.instant(), Actor.current().name()));
        return version;
    }

    /// What the check finds in a text, saved or not.
    @Transactional(readOnly = true)
    public List<Finding> check(DraftSummary draft, DraftContent content) {
        var original = draft.supplements() == null
                ? null
                : notices.find(draft.supplements()).orElse(null);
        var series = content.series() == null
                ? null
                : numbers.find(content.series()).map(Series::unit).orElse(null);
        return DraftCheck.of(new DraftInCheck(content, issuersOf(content), series, draft.draftedFor(), original));
    }

    /// Makes a notice of a draft that has no errors: it waits for its recipients, its duties and its signatures.
    public CompleteOutcome complete(DraftId id) {
        store.lock(id);
        var draft = require(id);
        if (draft.notice() != null) {
            return new CompleteOutcome.Completed(draft.notice());
        }
        var findings = check(draft, draft.content());
        if (findings.stream().anyMatch(Finding::isError)) {
            return new CompleteOutcome.Refused(findings);
        }
        var notice = own.lay(textOf(draft));
        if (notice.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new CompleteOutcome.Refused(List.of(Finding.of(
                    DraftRule.NOT_A_NOTICE, DraftPart.BODY, draft.content().title())));
        }
        store.became(id, DraftState.COMPLETE, notice.get());
        history.note(
                "draft",
                id,
                "complete",
                "OPEN",
                "COMPLETE",
                Map.of("title", draft.content().title()));
        return new CompleteOutcome.Completed(notice.get());
    }

    /// Opens a draft again whose notice is neither numbered nor out; that notice ends, and its signatures with it.
    public void reopen(DraftId id) {
        store.lock(id);
        var draft = require(id);
        if (draft.notice() == null) {
            return;
        }
        own.sendBack(draft.notice(), "退回修改");
        store.became(id, DraftState.OPEN, null);
        history.note("draft", id, "reopen", "COMPLETE", "OPEN", Map.of());
    }

    /// Whether the acting person may have the text of a notice back to change it.
    @Transactional(readOnly = true)
    public boolean mayReopen(NoticeSummary notice) {
        return notice.number() == null
                && notice.status().isChangeable()
                && store.of(notice.id()).filter(this::mayEdit).isPresent();
    }

    /// The draft as .docx, as far as it has come.
    @Transactional(readOnly = true)
    public byte[] layOut(DraftContent content, @Nullable String number) {
        var code = content.series() == null
                ? null
                : numbers.find(content.series()).map(Series::code).orElse(null);
        return OfficialDocuments.write(composing(content, number).document(code));
    }

    /// A text as it looks on paper.
    @Transactional(readOnly = true)
    public Paper paperOf(DraftContent content) {
        return composing(content, null).paper();
    }

    /// An own document as it looks on paper, with its number once it has one; empty for one that was taken in.
    @Transactional(readOnly = true)
    public Optional<Paper> paperOf(NoticeSummary notice) {
        return store.of(notice.id())
                .map(draft -> composing(draft.content(), notice.number()).paper());
    }

    /// The levels of a body, and which numbers would come next.
    public BodyOutline outlineOf(DraftContent content) {
        return BodyOutline.of(content.body());
    }

    /// The authorities that may issue together with the unit that drafts.
    @Transactional(readOnly = true)
    public List<UnitSummary> possibleIssuers(DraftSummary draft) {
        return facts.authoritiesBeside(draft.draftedFor());
    }

    private OwnText textOf(DraftSummary draft) {
        var content = draft.content();
        var composing = composing(content, null);
        return new OwnText(
                content.kind(),
                draft.draftedFor(),
                composing.paragraphs(),
                fileNameOf(content),
                layOut(content, null),
                composing.title(),
                content.addressees().strip().replaceAll("[:：]$", ""),
                content.issuers(),
                content.signatureDay().orElseThrow(),
                composing.signedAt(),
                composing.contacts(),
                content.annexes().stream().map(annex -> annex.name().strip()).toList(),
                content.kind() == NoticeKind.SUPPLEMENT ? draft.supplements() : null);
    }

    /// A name for its file: its title, without what file systems refuse.
    public static String fileNameOf(DraftContent content) {
        var title = content.title().strip().replaceAll("[\\\\/:*?\"<>|\\s]+", " ");
        return (title.length() > 80 ? title.substring(0, 80) : title) + ".docx";
    }

    private Composing composing(DraftContent content, @Nullable String number) {
        var known = units.all(content.issuers());
        var names = content.issuers().stream()
                .map(known::get)
                .filter(java.util.Objects::nonNull)
                .map(UnitSummary::name)
                .toList();
        return new Composing(content, names, number);
    }

    private List<DraftInCheck.Issuer> issuersOf(DraftContent content) {
        return content.issuers().stream()
                .flatMap(unit -> units.details(unit).stream())
                .map(unit -> new DraftInCheck.Issuer(
                        unit.id(),
                        Stream.of(unit.name(), unit.shortName())
                                .filter(java.util.Objects::nonNull)
                                .toList()))
                .toList();
    }

    private boolean mayEdit(DraftSummary draft) {
        var mine = officeUnits();
        return mine.contains(draft.draftedFor())
                || draft.content().issuers().stream().anyMatch(mine::contains);
    }

    private Set<UnitId> officeUnits() {
        return notices.officeUnits().stream().map(UnitSummary::id).collect(Collectors.toSet());
    }
}
