package org.xinghe.notice.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.FactState;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeSentences;
import org.xinghe.notice.Notices;
import org.xinghe.notice.ValueQuestions;
import org.xinghe.notice.reader.Doubt;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Fact;

/// What a notice states, beside its names, each with the way to its sentence.
@Component
class KeyFacts {

    private final NoticeFacts facts;
    private final Notices notices;
    private final Units units;

    KeyFacts(NoticeFacts facts, Notices notices, Units units) {
        this.facts = facts;
        this.notices = notices;
        this.units = units;
    }

    /// @param textPath the page that shows the notice's text
    List<Fact> of(NoticeId notice, String textPath, Words words) {
        return of(notice, textPath, words, Set.of(FactKind.values()));
    }

    List<Fact> of(NoticeId notice, String textPath, Words words, Set<FactKind> kinds) {
        var text = notices.sentencesOf(notice);
        var all = facts.of(notice);
        return all.stream()
                .filter(fact -> fact.state() != FactState.DROPPED && fact.kind() != FactKind.QUESTION)
                .filter(fact -> kinds.contains(fact.kind()))
                .map(fact -> new Fact(
                        labelOf(fact, words),
                        follows(fact, all) ? fact.shown() : inWords(fact, words),
                        hrefOf(fact, text, textPath),
                        fact.isFlagged()))
                .toList();
    }

    /// Whether a deadline has no day of its own, but counts from something else.
    static boolean follows(NoticeFact fact, List<NoticeFact> all) {
        return fact.kind() == FactKind.DEADLINE
                && fact.value() == null
                && ValueQuestions.about(fact, all)
                        .filter(question -> question.doubt().equals(Doubt.Kind.DEADLINE_RELATIVE.name()))
                        .isPresent();
    }

    /// A fact's value as people write it; null when it has none.
    @Nullable
    String inWords(NoticeFact fact, Words words) {
        return switch (fact.kind()) {
            case ISSUE_DATE, DEADLINE -> fact.day().map(words::day).orElse(null);
            case PERIOD -> fact.period().map(words::period).orElse(null);
            case ISSUER ->
                fact.unit().flatMap(units::find).map(UnitSummary::name).orElse(null);
            case TITLE, NUMBER, THEME, CONTACT, ATTACHMENT -> fact.value();
            case QUESTION -> null;
        };
    }

    static String labelOf(NoticeFact fact, Words words) {
        var kind = words.say("notice.kind", fact.kind());
        return fact.kind() == FactKind.QUESTION || fact.detail().isBlank() ? kind : kind + " · " + fact.detail();
    }

    private static @Nullable String hrefOf(NoticeFact fact, NoticeSentences text, String textPath) {
        return text.at(fact.place())
                .map(sentence -> textPath + "#" + sentence.id())
                .orElse(null);
    }
}
