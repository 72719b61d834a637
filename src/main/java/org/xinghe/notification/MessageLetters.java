package org.xinghe.notification;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xinghe.notification.dispatch.Dispatch;
import org.xinghe.notification.dispatch.Letter;
import org.xinghe.notification.dispatch.Letter.Haste;
import org.xinghe.notification.mail.MailContent;
import org.xinghe.organisation.Units;
import org.xinghe.web.Language;
import org.xinghe.web.Site;
import org.xinghe.web.Words;

/// Writes letters for messages that are worth one besides the inbox.
@Component
class MessageLetters {

    private final Dispatch dispatch;
    private final Units units;
    private final Site site;
    private final Words words;

    MessageLetters(Dispatch dispatch, Units units, Site site, MessageSource messages) {
        this.dispatch = dispatch;
        this.units = units;
        this.site = site;
        this.words = new Words(messages, Language.ZH);
    }

    void send(Map<MessageId, TellPost> told) {
        var worth = told.entrySet().stream()
                .filter(entry -> entry.getValue().kind().topic().isPresent())
                .toList();
        if (worth.isEmpty()) {
            return;
        }
        var known =
                units.all(worth.stream().map(entry -> entry.getValue().unit()).collect(Collectors.toSet()));
        dispatch.send(worth.stream()
                .map(entry -> {
                    var unit = known.get(entry.getValue().unit());
                    return letter(entry.getKey(), entry.getValue(), unit == null ? "" : unit.name());
                })
                .toList());
    }

    private Letter letter(MessageId id, TellPost told, String unit) {
        var kind = words.say("notification.kind", told.kind());
        var content = new MailContent(
                words.say("mail.subject", unit, kind, told.about()),
                words.say("mail.greeting", unit, words.say("post.kind", told.post())),
                Stream.of(words.say("mail.told." + told.kind().name(), told.about()), told.detail())
                        .filter(text -> !text.isEmpty())
                        .toList(),
                List.of(),
                List.of(),
                new MailContent.Way(words.say("mail.open"), site.address() + told.href()),
                site.name(),
                null);
        return new Letter(
                told.unit(),
                told.post(),
                told.kind().topic().orElseThrow(),
                id,
                content,
                told.kind().isUrgent() ? Haste.AT_ONCE : Haste.LOOKED_THROUGH);
    }
}
