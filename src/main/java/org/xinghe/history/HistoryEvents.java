package org.xinghe.history;

import java.util.List;
import org.springframework.stereotype.Component;
import org.xinghe.shared.Identifier;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Event;

/// History in a reader's words, for the timeline part of a page. The words of an act stand under
/// `history.<kind>.<act>` in the messages of the module that notes it.
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

    /// One entry in words.
    public static Event event(HistoryEntry entry, Words words) {
        var details = entry.changes().values().stream()
                .filter(value -> !value.isBlank())
                .map(value -> words.find(value).orElse(value))
                .toList();
        return new Event(
                words.moment(entry.at()),
                entry.personName(),
                words.find("history.%s.%s".formatted(entry.kind(), entry.act())).orElse(entry.act()),
                details.isEmpty() ? null : String.join(" · ", details));
    }
}
