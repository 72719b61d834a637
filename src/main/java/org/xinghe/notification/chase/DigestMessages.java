package org.xinghe.notification.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.notification.Inbox;
import org.xinghe.notification.MessageKind;
import org.xinghe.notification.TellPost;
import org.xinghe.notification.dispatch.Dispatch;
import org.xinghe.notification.dispatch.Letter;
import org.xinghe.notification.outbox.OutboxQueue;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.organisation.Units;

/// Brings the messages of a day to their posts: into the inbox, and by way of the outbox to those who have mail or a
/// messenger.
@Component
class DigestMessages {

    private final Inbox inbox;
    private final Dispatch dispatch;
    private final OutboxQueue queue;
    private final DigestStore store;
    private final Units units;
    private final DigestWords words;

    DigestMessages(
            Inbox inbox, Dispatch dispatch, OutboxQueue queue, DigestStore store, Units units, DigestWords words) {
        this.inbox = inbox;
        this.dispatch = dispatch;
        this.queue = queue;
        this.store = store;
        this.units = units;
        this.words = words;
    }

    /// Within the transaction in which the messages are kept. What was written on earlier days and not read, or
    /// not sent since the mail server was down, is not wanted any more: nobody finds a pile of them.
    void tell(LocalDate day, Instant now, Map<DigestId, Digest> digests) {
        var earlier = store.earlier(day, digests.keySet());
        inbox.setAside(earlier);
        queue.setAside(earlier, words.replaced(day));
        inbox.tellPosts(digests.entrySet().stream()
                .map(entry -> message(day, now, entry.getKey(), entry.getValue()))
                .toList());
        var known = units.all(digests.values().stream().map(Digest::unit).collect(Collectors.toSet()));
        dispatch.send(digests.entrySet().stream()
                .map(entry -> {
                    var unit = known.get(entry.getValue().unit());
                    return letter(day, entry.getKey(), entry.getValue(), unit == null ? "" : unit.name());
                })
                .toList());
    }

    private TellPost message(LocalDate day, Instant now, DigestId id, Digest digest) {
        return new TellPost(
                digest.unit(),
                digest.post(),
                digest.role() == DigestRole.ROSE ? MessageKind.DIGEST_ROSE : MessageKind.DIGEST,
                id,
                words.headline(digest, day),
                words.first(digest, day),
                path(id),
                now);
    }

    private Letter letter(LocalDate day, DigestId id, Digest digest, String unit) {
        return new Letter(
                digest.unit(),
                digest.post(),
                Topic.DUTY,
                id,
                words.mail(digest, day, unit, path(id)),
                Letter.Haste.LOOKED_THROUGH);
    }

    private static String path(DigestId id) {
        return "/desk/messages/digests/" + id;
    }
}
