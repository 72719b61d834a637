package org.xinghe.notification.web;

import java.util.List;
import java.util.stream.Collectors;
import org.xinghe.notification.Message;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;

/// One message as the page shows it.
///
/// @param what what happened, in words
/// @param detail empty when there is nothing to add
public record MessageLine(String id, String what, String about, String detail, String unit, String at, boolean read) {

    /// The lines of messages, their units asked for in one statement.
    public static List<MessageLine> of(List<Message> messages, Units units, Words words) {
        var known = units.all(messages.stream().map(Message::unit).collect(Collectors.toSet()));
        return messages.stream()
                .map(message -> of(message, known.get(message.unit()), words))
                .toList();
    }

    private static MessageLine of(Message message, @org.jspecify.annotations.Nullable UnitSummary unit, Words words) {
        return new MessageLine(
                message.id().toString(),
                words.say("notification.kind", message.kind()),
                message.about(),
                message.detail(),
                unit == null ? "" : unit.name(),
                words.moment(message.at()),
                message.isRead());
    }
}
