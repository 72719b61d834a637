package org.xinghe.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.history.ChainProof;
import org.xinghe.history.HistoryEntry;
import org.xinghe.history.HistoryEvents;
import org.xinghe.history.HistoryFilter;
import org.xinghe.history.HistoryLog;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Event;

/// What the page of history shows.
///
/// @param proof what the walk over the chain showed, in words; null when nobody asked for it
/// @param newer the address of the page before, null on the first
/// @param older the address of the next page, null on the last
public record HistoryPage(
        String who,
        String from,
        String to,
        List<Choice> kinds,
        List<Line> lines,
        @Nullable String proof,
        boolean whole,
        @Nullable String newer,
        @Nullable String older) {

    private static final List<String> KINDS = List.of(
            "notice",
            "campaign",
            "duty",
            "owed-duty",
            "activity",
            "report",
            "unit",
            "office",
            "person",
            "holiday-year");

    /// One entry.
    public record Line(String kind, Event event) {}

    static HistoryPage of(
            HistoryFilter filter, List<HistoryEntry> entries, int page, @Nullable ChainProof proof, Words words) {
        return new HistoryPage(
                Objects.requireNonNullElse(filter.who(), ""),
                Objects.toString(filter.from(), ""),
                Objects.toString(filter.to(), ""),
                Stream.concat(
                                Stream.of(Choice.of("", words.say("desk.history.every"), filter.kind() == null)),
                                KINDS.stream()
                                        .map(kind -> Choice.of(kind, nameOf(kind, words), kind.equals(filter.kind()))))
                        .toList(),
                entries.stream()
                        .limit(HistoryLog.PAGE)
                        .map(entry -> new Line(nameOf(entry.kind(), words), HistoryEvents.event(entry, words)))
                        .toList(),
                proof == null ? null : sentence(proof, words),
                proof != null && proof.brokenAt() == null,
                page > 1 ? pathOf(filter, page - 1) : null,
                entries.size() > HistoryLog.PAGE ? pathOf(filter, page + 1) : null);
    }

    private static String sentence(ChainProof proof, Words words) {
        var broken = proof.brokenAt();
        return broken == null
                ? words.say("desk.history.whole", proof.links(), proof.waiting(), proof.head())
                : words.say("desk.history.broken", broken);
    }

    private static String nameOf(String kind, Words words) {
        return words.find("desk.history.kind." + kind).orElse(kind);
    }

    private static String pathOf(HistoryFilter filter, int page) {
        return "/desk/history?who=%s&kind=%s&from=%s&to=%s&page=%d"
                .formatted(
                        encoded(filter.who()),
                        encoded(filter.kind()),
                        encoded(filter.from()),
                        encoded(filter.to()),
                        page);
    }

    private static String encoded(@Nullable Object value) {
        return URLEncoder.encode(Objects.toString(value, ""), StandardCharsets.UTF_8);
    }
}
