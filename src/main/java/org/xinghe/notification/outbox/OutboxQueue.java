package org.xinghe.notification.outbox;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.shared.Identifier;

/// The outbox as a queue: put in, claimed by one node, marked.
@Repository
@Transactional
public class OutboxQueue {

    private final JdbcClient jdbc;

    OutboxQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Puts things in, in one statement; what an address has already is left as it is.
    public void put(Collection<PutOut> wishes, Instant now) {
        if (wishes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into notification.outgoing
                       (id, channel, topic, key, unit, person, recipient, subject, body, html, unsubscribe, state,
                        not_before, made_at)
                select id, channel, topic, key, unit, person, recipient, subject, body, html, unsubscribe, 'WAITING',
                       not_before, :now
                  from unnest(:ids::uuid[], :channels::text[], :topics::text[], :keys::uuid[], :units::uuid[],
                              :persons::uuid[], :recipients::text[], :subjects::text[], :bodies::text[], :htmls::text[],
                              :unsubscribes::text[], :nots::timestamptz[])
                       as new (id, channel, topic, key, unit, person, recipient, subject, body, html, unsubscribe,
                               not_before)
                on conflict on constraint outgoing_goes_once do nothing
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", column(wishes, _ -> OutgoingId.fresh().value(), UUID[]::new))
                .param("channels", column(wishes, wish -> wish.channel().name(), String[]::new))
                .param("topics", column(wishes, wish -> wish.topic().name(), String[]::new))
                .param("keys", column(wishes, wish -> wish.key().value(), UUID[]::new))
                .param("units", column(wishes, wish -> wish.unit().value(), UUID[]::new))
                .param(
                        "persons",
                        column(
                                wishes,
                                wish -> wish.person() == null
                                        ? null
                                        : wish.person().value(),
                                UUID[]::new))
                .param("recipients", column(wishes, PutOut::recipient, String[]::new))
                .param("subjects", column(wishes, PutOut::subject, String[]::new))
                .param("bodies", column(wishes, PutOut::body, String[]::new))
                .param("htmls", column(wishes, PutOut::html, String[]::new))
                .param("unsubscribes", column(wishes, PutOut::unsubscribe, String[]::new))
                .param("nots", column(wishes, wish -> wish.notBefore().toString(), String[]::new))
                .update();
    }

    /// Drops what tells some things and did not go yet: something newer stands for it.
    public void setAside(Collection<? extends Identifier> keys, String reason) {
        jdbc.sql("""
                update notification.outgoing
                   set state = 'DROPPED', reason = :reason
                 where key = any (:keys) and state in ('WAITING', 'HELD', 'FAILED')
                """)
                .param("reason", reason)
                .param("keys", keys.stream().map(Identifier::value).toArray(UUID[]::new))
                .update();
    }

    /// Claims what is due for this node until a moment. After a kill another node claims it from then on.
    List<Outgoing> claim(Channel channel, Instant now, Instant until, int most) {
        return jdbc.sql("""
                update notification.outgoing
                   set claimed_until = :until, attempts = attempts + 1, tried_at = :now
                 where id in (select id from notification.outgoing
                               where channel = :channel and state = 'WAITING' and not_before <= :now
                                 and (claimed_until is null or claimed_until < :now)
                               order by not_before, id
                               limit :most
                                 for update skip locked)
                returning *
                """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("channel", channel.name())
                .param("most", most)
                .query(OutgoingRows::outgoing)
                .list();
    }

    void sent(OutgoingId id, Instant now) {
        jdbc.sql("""
                update notification.outgoing
                   set state = 'SENT', sent_at = :now, claimed_until = null, fault = null, fault_detail = null
                 where id = :id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void again(OutgoingId id, Fault fault, String detail, Instant notBefore) {
        jdbc.sql("""
                update notification.outgoing
                   set not_before = :later, claimed_until = null, fault = :fault, fault_detail = :detail
                 where id = :id and state = 'WAITING'
                """)
                .param("later", notBefore.atOffset(ZoneOffset.UTC))
                .param("fault", fault.name())
                .param("detail", detail)
                .param("id", id.value())
                .update();
    }

    /// Nothing goes by a channel: all that is due by now waits.
    void allAgain(Channel channel, Fault fault, String detail, Instant now, Instant notBefore) {
        jdbc.sql("""
                update notification.outgoing
                   set not_before = :later, claimed_until = null, fault = :fault, fault_detail = :detail
                 where channel = :channel and state = 'WAITING' and not_before <= :now
                """)
                .param("later", notBefore.atOffset(ZoneOffset.UTC))
                .param("fault", fault.name())
                .param("detail", detail)
                .param("channel", channel.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void failed(OutgoingId id, Fault fault, String detail) {
        jdbc.sql("""
                update notification.outgoing
                   set state = 'FAILED', claimed_until = null, fault = :fault, fault_detail = :detail
                 where id = :id and state = 'WAITING'
                """)
                .param("fault", fault.name())
                .param("detail", detail)
                .param("id", id.value())
                .update();
    }

    private static <R, V extends @Nullable Object> V[] column(
            Collection<R> rows, Function<R, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
