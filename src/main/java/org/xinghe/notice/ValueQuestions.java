package org.xinghe.notice;

import java.util.List;
import java.util.Optional;

/// Questions about a value, such as a date that lost a character: they stand on the card of the value and are answered
/// by settling it.
public final class ValueQuestions {

    private ValueQuestions() {}

    /// The question that a fact raises, among all facts of its notice.
    public static Optional<NoticeFact> about(NoticeFact value, List<NoticeFact> all) {
        return all.stream().filter(each -> asksAbout(each, value)).findFirst();
    }

    /// Whether a fact has a card of its own: all but questions about another's value.
    public static boolean standsAlone(NoticeFact fact, List<NoticeFact> all) {
        return all.stream().noneMatch(each -> asksAbout(fact, each));
    }

    static boolean asksAbout(NoticeFact question, NoticeFact value) {
        return question.kind() == FactKind.QUESTION
                && value.kind() != FactKind.QUESTION
                && question.isPlaced()
                && question.place().equals(value.place());
    }
}
