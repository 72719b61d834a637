package org.xinghe.notice.forwarding;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;

/// Writes forwardings and the deliveries that they make.
@Repository
class ForwardingStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ForwardingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Keeps a draft with the units that it would go to.
    ///
    /// @param heldBy whose delivery it passes on
    void keep(ForwardingId id, DraftForwarding wish, String byName, UnitId heldBy) {
        jdbc.sql("""
                insert into notice.forwarding
                       (id, notice, by_unit, by_name, held_by, state, addendum, contact, due_on, drafted_by, drafted_at)
                values (:id, :notice, :by, :name, :held, 'DRAFT', :text, :contact, :due, :person, :now)
                on conflict (id) do update
                   set addendum = excluded.addendum, contact = excluded.contact, due_on = excluded.due_on,
                       drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at,
                       version = forwarding.version + 1
                """)
                .param("id", id.value())
                .param("notice", wish.notice().value())
                .param("by", wish.by().value())
                .param("name", byName)
                .param("held", heldBy.value())
                .param("text", wish.text())
                .param("contact", wish.contact())
                .param("due", wish.dueOn(), Types.DATE)
                .param("person", Actor.current().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from notice.forwarding_choice where forwarding = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("insert into notice.forwarding_choice (forwarding, unit) select :id, unnest(:units::uuid[])")
                .param("id", id.value())
                .param("units", ForwardingQueries.values(wish.to()))
                .update();
    }

    void markSent(ForwardingId id, Instant now) {
        jdbc.sql("""
                update notice.forwarding
                   set state = 'SENT', sent_by = :by, sent_at = :now, version = version + 1
                 where id = :id
                """)
                .param("by", Actor.current().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    /// Answers whether this call marked it.
    boolean markWithdrawn(ForwardingId id) {
        return jdbc.sql("""
                update notice.forwarding
                   set state = 'WITHDRAWN', withdrawn_by = :by, withdrawn_at = :now, version = version + 1
                 where id = :id and state = 'SENT'
                """)
                        .param("by", Actor.current().name())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    void deliver(Addendum forwarding, List<UnitSummary> to) {
        jdbc.sql("""
                insert into notice.delivery (notice, unit, unit_name, delivered_at, forwarding)
                select :notice, unit, name, :now, :forwarding
                  from unnest(:units::uuid[], :names::text[]) as told (unit, name)
                """)
                .param("notice", forwarding.notice().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("forwarding", forwarding.id().value())
                .param("units", to.stream().map(unit -> unit.id().value()).toArray(UUID[]::new))
                .param("names", to.stream().map(UnitSummary::name).toArray(String[]::new))
                .update();
    }

    int reachedBy(ForwardingId id) {
        return jdbc.sql("select count(*) from notice.delivery where forwarding = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /// Two who pass a notice on to one unit wait for each other.
    void lock(NoticeId notice) {
        jdbc.sql("select id from notice.notice where id = :id for update")
                .param("id", notice.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NotFound("notice", notice));
    }
}
