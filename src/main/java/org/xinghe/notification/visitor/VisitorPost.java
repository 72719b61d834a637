package org.xinghe.notification.visitor;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.attendance.VisitorLetter;
import org.xinghe.attendance.VisitorMail;
import org.xinghe.notification.outbox.Channel;
import org.xinghe.notification.outbox.OutboxQueue;
import org.xinghe.notification.outbox.PutOut;
import org.xinghe.notification.outbox.Topic;
import org.xinghe.shared.Identifier;

/// Puts visitors' letters into the outbox, within the transaction that has something to tell. They go at once: who has
/// just registered does not wait for office hours.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitorPost implements VisitorMail {

    private final OutboxQueue queue;
    private final JdbcClient jdbc;
    private final Clock clock;

    VisitorPost(OutboxQueue queue, JdbcClient jdbc, Clock clock) {
        this.queue = queue;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The outbox's name of a letter, made from the key that others gave it.
    private record LetterKey(UUID value) implements Identifier {

        static LetterKey of(String key) {
            return new LetterKey(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Override
    public void send(Collection<VisitorLetter> letters) {
        var now = clock.instant();
        queue.put(
                letters.stream()
                        .map(letter -> new PutOut(
                                Channel.MAIL,
                                Topic.VISITOR,
                                LetterKey.of(letter.key()),
                                letter.unit(),
                                null,
                                letter.address(),
                                letter.subject(),
                                letter.text(),
                                null,
                                null,
                                now))
                        .toList(),
                now);
    }

    /// What waits does not go any more; of what went the address and the text are forgotten.
    @Override
    public void forget(Collection<String> keys) {
        jdbc.sql("""
                update notification.outgoing
                   set recipient = id::text, subject = '', body = '',
                       state = case when state = 'SENT' then state else 'DROPPED' end,
                       reason = case when state = 'SENT' then reason else '个人信息已删除' end
                 where channel = 'MAIL' and topic = 'VISITOR' and key = any (:keys)
                """)
                .param(
                        "keys",
                        keys.stream().map(key -> LetterKey.of(key).value()).toArray(UUID[]::new))
                .update();
    }
}
