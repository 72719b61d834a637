package org.xinghe.notification.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xinghe.notification.Inbox;
import org.xinghe.notification.MessageKind;
import org.xinghe.notification.TellPost;

/// Brings the messages of a day to their posts.
@Component
class DigestMessages {

    private final Inbox inbox;
    private final DigestWords words;

    DigestMessages(Inbox inbox, DigestWords words) {
        this.inbox = inbox;
        this.words = words;
    }

    /// Within the transaction in which the messages are kept.
    void tell(LocalDate day, Instant now, Map<DigestId, Digest> digests) {
        inbox.tellPosts(digests.entrySet().stream()
                .map(entry -> message(day, now, entry.getKey(), entry.getValue()))
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
                "/desk/messages/digests/" + id,
                now);
    }
}
