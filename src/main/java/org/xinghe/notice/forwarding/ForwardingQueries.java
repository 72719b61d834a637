package org.xinghe.notice.forwarding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.UnitId;

/// Reads forwardings and the deliveries that they made.
@Repository
class ForwardingQueries {

    private static final String ADDENDUM = """
            select id, version, notice, by_unit, by_name, held_by, state, addendum, contact, due_on,
                   drafted_by, drafted_at, sent_by, sent_at, withdrawn_at
              from notice.forwarding
            """;

    private final JdbcClient jdbc;

    ForwardingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A delivery as the tree needs it.
    ///
    /// @param via the forwarding that brought it, null when the issuers did
    record Delivery(
            UnitId unit,
            String unitName,
            Instant deliveredAt,
            @Nullable Instant openedAt,
            @Nullable Instant receivedAt,
            @Nullable String receivedBy,
            boolean asked,
            @Nullable ForwardingId via) {}

    Optional<Addendum> find(ForwardingId id) {
        return jdbc.sql(ADDENDUM + " where id = :id")
                .param("id", id.value())
                .query(ForwardingQueries::addendum)
                .optional();
    }

    /// What was sent of a notice, in the order in which it was.
    List<Addendum> sentOf(NoticeId notice) {
        return jdbc.sql(ADDENDUM + " where notice = :notice and state <> 'DRAFT' order by sent_at, id")
                .param("notice", notice.value())
                .query(ForwardingQueries::addendum)
                .list();
    }

    /// All that units made of a notice, drafts first.
    List<Addendum> of(NoticeId notice, UnitId by) {
        return jdbc.sql(ADDENDUM + """
                 where notice = :notice and by_unit = :by order by state <> 'DRAFT', sent_at desc, id
                """)
                .param("notice", notice.value())
                .param("by", by.value())
                .query(ForwardingQueries::addendum)
                .list();
    }

    /// The drafts of some units, the oldest first.
    List<Addendum> draftsOf(Collection<UnitId> units) {
        return jdbc.sql(ADDENDUM + " where state = 'DRAFT' and by_unit = any (:units) order by drafted_at limit 40")
                .param("units", values(units))
                .query(ForwardingQueries::addendum)
                .list();
    }

    Set<UnitId> choiceOf(ForwardingId id) {
        return Set.copyOf(jdbc.sql("select unit from notice.forwarding_choice where forwarding = :id")
                .param("id", id.value())
                .query((row, _) -> unit(row, "unit"))
                .list());
    }

    /// Every unit that has a notice, by whatever way.
    List<Delivery> deliveriesOf(NoticeId notice) {
        return jdbc.sql("""
                select unit, unit_name, delivered_at, opened_at, received_at, received_by, receipt_asked, forwarding
                  from notice.delivery where notice = :notice order by unit_name
                """)
                .param("notice", notice.value())
                .query(ForwardingQueries::delivery)
                .list();
    }

    /// The chain that brought a notice to units: for each forwarding its forwarder's own, nearest last.
    List<Addendum> chainTo(NoticeId notice, Collection<UnitId> units) {
        Map<ForwardingId, Addendum> chain = new LinkedHashMap<>();
        jdbc.sql("""
                with recursive via as (
                    select forwarding, 0 step from notice.delivery
                     where notice = :notice and unit = any (:units) and forwarding is not null
                     union
                    select delivery.forwarding, via.step + 1
                      from via
                      join notice.forwarding on forwarding.id = via.forwarding
                      join notice.delivery on delivery.notice = :notice and delivery.unit = forwarding.held_by
                     where delivery.forwarding is not null and via.step < 20)
                %s where id in (select forwarding from via) order by sent_at
                """.formatted(ADDENDUM))
                .param("notice", notice.value())
                .param("units", values(units))
                .query(ForwardingQueries::addendum)
                .list()
                .forEach(each -> chain.put(each.id(), each));
        return List.copyOf(chain.values());
    }

    static UUID[] values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static UnitId unit(ResultSet row, String column) throws SQLException {
        return new UnitId(row.getObject(column, UUID.class));
    }

    private static Addendum addendum(ResultSet row, int number) throws SQLException {
        return new Addendum(
                new ForwardingId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new NoticeId(row.getObject("notice", UUID.class)),
                unit(row, "by_unit"),
                row.getString("by_name"),
                unit(row, "held_by"),
                ForwardingState.valueOf(row.getString("state")),
                row.getString("addendum"),
                row.getString("contact"),
                row.getObject("due_on", LocalDate.class),
                row.getString("drafted_by"),
                row.getTimestamp("drafted_at").toInstant(),
                row.getString("sent_by"),
                instant(row, "sent_at"),
                instant(row, "withdrawn_at"));
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        var via = row.getObject("forwarding", UUID.class);
        return new Delivery(
                unit(row, "unit"),
                row.getString("unit_name"),
                row.getTimestamp("delivered_at").toInstant(),
                instant(row, "opened_at"),
                instant(row, "received_at"),
                row.getString("received_by"),
                row.getBoolean("receipt_asked"),
                via == null ? null : new ForwardingId(via));
    }
}
