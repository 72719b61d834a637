package org.xinghe.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.Place;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.notice.reader.Sureness;

/// The facts of an own document: what its parts state is confirmed, what only its text says is read like any other's.
final class OwnFacts {

    /// What the parts of a draft state, so that it is changed there and nowhere else.
    static final Set<FactKind> IN_PARTS =
            EnumSet.of(FactKind.TITLE, FactKind.NUMBER, FactKind.ISSUER, FactKind.ISSUE_DATE, FactKind.ATTACHMENT);

    private static final Place NOWHERE = new Place(0, 0, 0);

    private final OwnText text;
    private final List<NoticeFact> facts = new ArrayList<>();

    private OwnFacts(OwnText text) {
        this.text = text;
    }

    static List<NoticeFact> of(OwnText text, ReadNotice read, Function<String, @Nullable String> unitOfName) {
        var own = new OwnFacts(text);
        own.stated();
        ReadFacts.of(read, unitOfName).stream().filter(own::asksForAPerson).forEach(own::keep);
        return List.copyOf(own.facts);
    }

    static NoticeFact number(int position, String number) {
        return confirmed(position, FactKind.NUMBER, number, number, new Place(0, 0, number.length()));
    }

    private void stated() {
        add(FactKind.TITLE, text.title(), text.title());
        var signature = text.signedAt();
        for (var at = 0; at < text.issuers().size(); at++) {
            var paragraph = signature - text.issuers().size() + at;
            var name = text.paragraphs().get(paragraph);
            facts.add(confirmed(
                    facts.size(),
                    FactKind.ISSUER,
                    name,
                    text.issuers().get(at).toString(),
                    new Place(paragraph, 0, name.length())));
        }
        var day = text.paragraphs().get(signature);
        facts.add(confirmed(
                facts.size(),
                FactKind.ISSUE_DATE,
                text.signedOn().toString(),
                text.signedOn().toString(),
                new Place(signature, 0, day.length())));
        text.contacts().forEach(contact -> add(FactKind.CONTACT, contact, contact));
        text.annexes().forEach(annex -> add(FactKind.ATTACHMENT, annex, annex));
    }

    /// A reply asks nobody for anything, a supplement need not repeat what its notice says.
    private boolean asksForAPerson(NoticeFact fact) {
        if (IN_PARTS.contains(fact.kind())
                || (fact.kind() == FactKind.CONTACT && !text.contacts().isEmpty())) {
            return false;
        }
        return switch (text.kind()) {
            case NOTICE -> true;
            case SUPPLEMENT -> fact.value() != null || fact.kind() == FactKind.DEADLINE;
            case REPLY -> false;
        };
    }

    private void keep(NoticeFact fact) {
        facts.add(new NoticeFact(
                facts.size(),
                fact.kind(),
                fact.shown(),
                fact.detail(),
                fact.value(),
                fact.place(),
                fact.sureness(),
                fact.state(),
                fact.version()));
    }

    private void add(FactKind kind, String shown, String value) {
        facts.add(confirmed(facts.size(), kind, shown, value, placeOf(shown)));
    }

    private Place placeOf(String words) {
        for (var at = 0; at < text.paragraphs().size(); at++) {
            var start = text.paragraphs().get(at).indexOf(words);
            if (start >= 0) {
                return new Place(at, start, start + words.length());
            }
        }
        return NOWHERE;
    }

    private static NoticeFact confirmed(int position, FactKind kind, String shown, String value, Place place) {
        return new NoticeFact(position, kind, shown, "", value, place, Sureness.CERTAIN, FactState.CONFIRMED, 0);
    }
}
