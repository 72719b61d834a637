package org.xinghe.activity.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityCard;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.UnitActivities;

/// What the acting person's own units owe to those who asked.
@Service
@Transactional(readOnly = true)
public class OwedAnswers {

    private final UnitActivities own;
    private final AudienceQuestionQueries queries;

    OwedAnswers(UnitActivities own, AudienceQuestionQueries queries) {
        this.own = own;
        this.queries = queries;
    }

    /// An activity with questions that nobody answered yet.
    public record Open(ActivityCard activity, int questions) {}

    /// Something that was promised at an activity and is not handed in.
    public record Promised(ActivityCard activity, AudienceQuestion question) {}

    public List<Open> open() {
        var cards = cards();
        return queries.openOf(cards.keySet()).entrySet().stream()
                .map(entry -> new Open(Objects.requireNonNull(cards.get(entry.getKey())), entry.getValue()))
                .sorted(java.util.Comparator.comparing(open -> open.activity().slug()))
                .toList();
    }

    /// The earliest day first.
    public List<Promised> promised() {
        var cards = cards();
        return queries.owedOf(cards.keySet()).stream()
                .map(question -> new Promised(Objects.requireNonNull(cards.get(question.activity())), question))
                .toList();
    }

    private Map<ActivityId, ActivityCard> cards() {
        return own.ofOwnUnits().stream().collect(Collectors.toMap(ActivityCard::id, Function.identity()));
    }
}
