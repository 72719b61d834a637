package org.xinghe.history;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.Typed;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Event;

/// History in a reader's words, for the timeline part of a page. The words of an act stand under
/// `history.<kind>.<act>` in the messages of the module that notes it, those of a changed field below.
@Component
public class HistoryEvents {

    private final History history;

    HistoryEvents(History history) {
        this.history = history;
    }

    /// What happened to an object, newest first. A changed value that is a key of words is shown in words.
    public List<Event> of(Identifier object, Words words) {
        return history.of(object).stream().map(entry -> event(entry, words)).toList();
    }

    /// The same without what has a page of its own, such as hundreds of receipts.
    public List<Event> of(Identifier object, Set<String> without, Words words) {
        return history.of(object).stream()
                .filter(entry -> !without.contains(entry.act()))
                .map(entry -> event(entry, words))
                .toList();
    }

    /// What happened last to any of some objects, newest first.
    public List<Event> latest(Collection<? extends Identifier> objects, int limit, Words words) {
        return history.latest(objects, limit).stream()
                .map(entry -> event(entry, words))
                .toList();
    }

    /// One entry in words.
    public static Event event(HistoryEntry entry, Words words) {
        var details = entry.changes().entrySet().stream()
                .filter(change -> !change.getValue().isBlank())
                .map(change -> detail(entry, change.getKey(), change.getValue(), words))
                .toList();
        return new Event(
                words.moment(entry.at()),
                entry.personName(),
                words.find("history.%s.%s".formatted(entry.kind(), entry.act())).orElse(entry.act()),
                details.isEmpty() ? null : String.join(" · ", details));
    }

    /// A changed field in words: its value may have words of its own, under `….<field>.<VALUE>`, or a place in the
    /// field's, under `….<field>`, or be a key of words itself;
    /// a day is written as people write it; anything else speaks for itself.
    private static String detail(HistoryEntry entry, String field, String value, Words words) {
        if (field.equals(History.PRINCIPAL)) {
            return words.say("history.for", value);
        }
        var key = "history.%s.%s.%s".formatted(entry.kind(), entry.act(), field);
        var shown = Typed.day(value).map(words::day).orElse(value);
        return words.find(key + "." + value)
                .or(() -> words.find(key, shown))
                .or(() -> words.find(value))
                .orElse(shown);
    }
}
