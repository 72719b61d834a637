package org.xinghe.notification.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.notification.outbox.Channel;
import org.xinghe.notification.outbox.Outbox;
import org.xinghe.notification.outbox.OutboxList;
import org.xinghe.notification.outbox.OutboxView;
import org.xinghe.notification.outbox.Outgoing;
import org.xinghe.notification.outbox.OutgoingState;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// One part of the outbox.
///
/// @param stuck what does not get out, in sentences
/// @param when what the column of times says
/// @param empty what is said when there is nothing
/// @param chosen the ids that were ticked, when the form comes back
/// @param reasonError what is wrong with the reason, null when nothing is
public record OutboxPage(
        OutboxView view,
        List<Link> tabs,
        List<String> stuck,
        List<Line> lines,
        String when,
        String empty,
        int total,
        int page,
        int pages,
        Set<String> chosen,
        String reason,
        @Nullable String reasonError) {

    /// @param when when it goes, went or was last tried
    /// @param remark why it did not go, or why it was held or dropped; may be empty
    public record Line(
            String id,
            String subject,
            String unit,
            String recipient,
            String channel,
            String when,
            String state,
            Tone tone,
            String remark) {}

    static OutboxPage of(
            OutboxView view, OutboxList list, List<Outbox.Stuck> stuck, Map<UnitId, UnitSummary> units, Words words) {
        return new OutboxPage(
                view,
                Arrays.stream(OutboxView.values())
                        .map(each ->
                                new Link(words.say("outbox.view." + each, count(each, list)), path(each), each == view))
                        .toList(),
                stuck.stream().map(each -> stuck(each, words)).toList(),
                list.lines().stream().map(line -> line(line, units, words)).toList(),
                words.say(
                        switch (view) {
                            case COMING -> "outbox.when.WAITING";
                            case FAILED -> "outbox.when.FAILED";
                            case SENT -> "outbox.when.SENT";
                            case DROPPED -> "outbox.when.DROPPED";
                        }),
                words.say("outbox.empty", view),
                count(view, list),
                list.page(),
                list.pages(),
                Set.of(),
                "",
                null);
    }

    OutboxPage refused(Set<String> ticked, String typed, String error) {
        return new OutboxPage(view, tabs, stuck, lines, when, empty, total, page, pages, ticked, typed, error);
    }

    public boolean mayHold() {
        return view == OutboxView.COMING;
    }

    public boolean mayTryAgain() {
        return view == OutboxView.COMING || view == OutboxView.FAILED;
    }

    public boolean mayDrop() {
        return view == OutboxView.COMING || view == OutboxView.FAILED;
    }

    public String pagePath() {
        return path(view) + "&page=";
    }

    static String path(OutboxView view) {
        return "/desk/outbox?view=" + view.name().toLowerCase(Locale.ROOT);
    }

    static String stuck(Outbox.Stuck stuck, Words words) {
        return words.say(
                stuck.givenUp() ? "outbox.stuck.given-up" : "outbox.stuck",
                words.say("outbox.fault", stuck.fault()),
                stuck.things(),
                words.say("outbox.channel", stuck.channel()),
                stuck.attempts());
    }

    private static int count(OutboxView view, OutboxList list) {
        return switch (view) {
            case COMING -> list.count(OutgoingState.WAITING) + list.count(OutgoingState.HELD);
            case FAILED -> list.count(OutgoingState.FAILED);
            case SENT -> list.count(OutgoingState.SENT);
            case DROPPED -> list.count(OutgoingState.DROPPED);
        };
    }

    private static Line line(Outgoing line, Map<UnitId, UnitSummary> units, Words words) {
        var unit = units.get(line.unit());
        return new Line(
                line.id().toString(),
                line.subject(),
                unit == null ? "" : unit.name(),
                line.recipient(),
                words.say("outbox.channel", line.channel()),
                when(line, words),
                state(line, words),
                tone(line),
                remark(line, words));
    }

    static String when(Outgoing line, Words words) {
        var sent = line.sentAt();
        return switch (line.state()) {
            case SENT -> words.moment(sent == null ? line.madeAt() : sent);
            case WAITING, HELD -> words.moment(line.notBefore());
            case FAILED, DROPPED -> words.moment(line.triedAt() == null ? line.madeAt() : line.triedAt());
        };
    }

    static String state(Outgoing line, Words words) {
        return line.state() == OutgoingState.WAITING && line.attempts() > 0
                ? words.say("outbox.state.WAITING.again", line.attempts())
                : words.say("outbox.state", line.state());
    }

    static Tone tone(Outgoing line) {
        return switch (line.state()) {
            case WAITING -> line.attempts() > 0 ? Tone.WARN : Tone.BUSY;
            case HELD -> Tone.WARN;
            case SENT -> Tone.GOOD;
            case FAILED -> Tone.BAD;
            case DROPPED -> Tone.QUIET;
        };
    }

    static String remark(Outgoing line, Words words) {
        if (line.state() == OutgoingState.DROPPED) {
            return line.reason() == null ? "" : line.reason();
        }
        return line.fault() == null || line.state() == OutgoingState.SENT
                ? ""
                : words.say("outbox.fault", line.fault());
    }

    static boolean isMail(Outgoing line) {
        return line.channel() == Channel.MAIL;
    }
}
