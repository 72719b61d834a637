package org.xinghe.notice.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.FactState;
import org.xinghe.notice.NoticeFact;
import org.xinghe.notice.NoticeSentences;
import org.xinghe.notice.OpenAnswer;
import org.xinghe.notice.ValueQuestions;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// Lays facts out for the confirm page.
@Component
class FactViews {

    private final KeyFacts keyFacts;

    FactViews(KeyFacts keyFacts) {
        this.keyFacts = keyFacts;
    }

    /// What all facts of a page share.
    ///
    /// @param path the page of the facts
    /// @param all all facts of the notice
    record Page(
            String path,
            String dutiesPath,
            boolean mayEdit,
            NoticeSentences text,
            List<UnitSummary> issuers,
            List<NoticeFact> all,
            Words words) {}

    FactView of(NoticeFact fact, Page page) {
        return of(fact, page, null, null);
    }

    /// @param typed what was typed and refused
    FactView of(NoticeFact fact, Page page, @Nullable String typed, @Nullable String error) {
        var sentence = page.text().at(fact.place());
        var words = page.words();
        var stands = typed == null ? Objects.requireNonNullElse(fact.value(), "") : typed;
        var question = fact.kind() == FactKind.QUESTION;
        var follows = KeyFacts.follows(fact, page.all());
        return new FactView(
                fact.position(),
                fact.version(),
                page.path() + "/" + fact.position(),
                inputOf(fact.kind()),
                KeyFacts.labelOf(fact, words),
                fact.shown().equals(fact.value()) ? "" : fact.shown(),
                keyFacts.inWords(fact, words),
                questionOf(fact, page.all(), words),
                sentence.map(NoticeSentences.Sentence::id).orElse(null),
                sentence.map(NoticeSentences.Sentence::text).orElse(null),
                fact.kind() == FactKind.PERIOD ? List.of((stands + "/").split("/", -1)) : List.of(stands),
                fact.kind() == FactKind.ISSUER ? choices(page.issuers(), stands) : List.of(),
                follows && fact.state() == FactState.DROPPED ? words.say("notice.fact.follow") : stateOf(fact, words),
                toneOf(fact),
                fact.isOpen(),
                fact.isOpen() && !fact.asksForOthers() && (question || fact.value() != null),
                !question,
                fact.kind().mayBeDropped() && !question && fact.state() != FactState.DROPPED,
                fact.asksForOthers() && fact.isOpen() ? answers(fact, words) : List.of(),
                fact.asksForOthers() ? page.dutiesPath() : null,
                follows,
                page.mayEdit(),
                error);
    }

    static List<Choice> choices(List<UnitSummary> units, String chosen) {
        return units.stream()
                .map(unit -> {
                    var id = unit.id().toString();
                    return Choice.of(id, unit.name(), id.equals(chosen));
                })
                .toList();
    }

    private static String inputOf(FactKind kind) {
        return switch (kind) {
            case ISSUE_DATE, DEADLINE -> "date";
            case PERIOD -> "period";
            case ISSUER -> "unit";
            case NUMBER -> "text";
            case TITLE, THEME, CONTACT, ATTACHMENT, QUESTION -> "textarea";
        };
    }

    private static List<Choice> answers(NoticeFact fact, Words words) {
        return Arrays.stream(OpenAnswer.values())
                .map(answer -> Choice.of(
                        answer.name(), words.say("notice.answer.%s.%s".formatted(fact.doubt(), answer.name())), false))
                .toList();
    }

    private static String stateOf(NoticeFact fact, Words words) {
        if (fact.kind() != FactKind.QUESTION || fact.state() != FactState.CONFIRMED) {
            return words.say("notice.fact.state", fact.state());
        }
        return fact.asksForOthers() && fact.value() != null
                ? words.say("notice.answer.%s.%s".formatted(fact.doubt(), fact.value()))
                : words.say("notice.fact.noted");
    }

    private static String doubtOf(NoticeFact question, Words words) {
        var about = question.about();
        var inWords = about.matches("\\d{4}-\\d{2}-\\d{2}") ? words.day(LocalDate.parse(about)) : about;
        return words.say("notice.doubt." + question.doubt(), question.shown(), inWords);
    }

    private static @Nullable String questionOf(NoticeFact fact, List<NoticeFact> all, Words words) {
        if (fact.kind() == FactKind.QUESTION) {
            return doubtOf(fact, words);
        }
        if (!fact.isOpen() || !fact.isFlagged()) {
            return null;
        }
        var doubt = ValueQuestions.about(fact, all);
        if (doubt.isPresent()) {
            return doubtOf(doubt.get(), words);
        }
        if (fact.value() != null) {
            return words.say("notice.fact.doubtful");
        }
        return fact.shown().isEmpty()
                ? words.say("notice.fact.missing")
                : words.say(
                        "notice.fact.unread." + (fact.kind() == FactKind.ISSUER ? "issuer" : "value"), fact.shown());
    }

    private static Tone toneOf(NoticeFact fact) {
        return switch (fact.state()) {
            case OPEN -> fact.isFlagged() ? Tone.WARN : Tone.BUSY;
            case CONFIRMED, CORRECTED -> Tone.GOOD;
            case DROPPED -> Tone.QUIET;
        };
    }
}
