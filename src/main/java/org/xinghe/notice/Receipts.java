package org.xinghe.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;

/// Who of the recipients has opened a released notice, who has taken receipt, and reminding those who have not.
@Service
@Transactional
public class Receipts {

    private final NoticeQueries queries;
    private final NoticePolicy policy;
    private final Units units;
    private final JdbcClient jdbc;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receipts(
            NoticeQueries queries,
            NoticePolicy policy,
            Units units,
            JdbcClient jdbc,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.policy = policy;
        this.units = units;
        this.jdbc = jdbc;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /// Every recipient that the issuers addressed with what it has done, by the name it bore then.
    @Transactional(readOnly = true)
    public List<ReceiptLine> of(NoticeId notice) {
        return jdbc.sql(
                        "select * from notice.delivery where notice = :notice and forwarding is null order by unit_name")
                .param("notice", notice.value())
                .query(Receipts::line)
                .list();
    }

    /// The deliveries to units of the acting person, those of merged units included.
    @Transactional(readOnly = true)
    public List<ReceiptLine> mine(NoticeId notice) {
        var own = units.withMerged(policy.ownUnits());
        return jdbc.sql(
                        "select * from notice.delivery where notice = :notice and unit = any (:units) order by unit_name")
                .param("notice", notice.value())
                .param("units", NoticeQueries.values(own))
                .query(Receipts::line)
                .list();
    }

    /// The same for all notices that were delivered to units of the acting person, the latest first.
    @Transactional(readOnly = true)
    public Map<NoticeId, List<ReceiptLine>> mine() {
        var found = new LinkedHashMap<NoticeId, List<ReceiptLine>>();
        jdbc.sql(
                        "select * from notice.delivery where unit = any (:units) order by delivered_at desc, unit_name limit 400")
                .param("units", NoticeQueries.values(units.withMerged(policy.ownUnits())))
                .query((row, number) ->
                        Map.entry(new NoticeId(row.getObject("notice", UUID.class)), Receipts.line(row, number)))
                .list()
                .forEach(entry -> found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                        .add(entry.getValue()));
        return found;
    }

    /// Notes that somebody of the acting person's units has looked at the notice; the first look counts.
    public void open(NoticeId notice) {
        jdbc.sql("""
                update notice.delivery set opened_at = :now
                 where notice = :notice and unit = any (:units) and opened_at is null
                """)
                .param("now", now())
                .param("notice", notice.value())
                .param("units", NoticeQueries.values(units.withMerged(policy.ownUnits())))
                .update();
    }

    /// Takes receipt for a unit. Twice is once: the second answer is the first receipt.
    public ReceiptOutcome take(NoticeId notice, UnitId unit) {
        var own = units.withMerged(policy.ownUnits());
        if (!own.contains(unit)) {
            throw new NotFound("notice", notice);
        }
        var fresh = jdbc.sql("""
                update notice.delivery
                   set received_at = :now, received_by = :by, opened_at = coalesce(opened_at, :now)
                 where notice = :notice and unit = :unit and received_at is null
                """)
                .param("now", now())
                .param("by", Actor.current().name())
                .param("notice", notice.value())
                .param("unit", unit.value())
                .update();
        var line = jdbc.sql("select * from notice.delivery where notice = :notice and unit = :unit")
                .param("notice", notice.value())
                .param("unit", unit.value())
                .query(Receipts::line)
                .optional()
                .orElseThrow(() -> new NotFound("notice", notice));
        if (fresh > 0) {
            history.note("notice", notice, "take-receipt", Map.of("unit", line.unitName()));
        }
        return new ReceiptOutcome(
                java.util.Objects.requireNonNull(line.receivedAt()),
                java.util.Objects.requireNonNull(line.receivedBy()),
                fresh > 0);
    }

    /// What all units have not taken receipt of, in one statement: for whoever chases. A withdrawn notice is owed no
    /// receipt.
    @Transactional(readOnly = true)
    public List<MissingReceipt> allMissing() {
        return jdbc.sql("""
                select delivery.notice, notice.title, delivery.unit, delivery.delivered_at, delivery.reminded_at
                  from notice.delivery
                  join notice.notice on notice.id = delivery.notice
                 where delivery.received_at is null and delivery.receipt_asked and notice.status = 'RELEASED'
                 order by delivery.delivered_at, delivery.notice, delivery.unit
                """)
                .query((row, _) -> new MissingReceipt(
                        new NoticeId(row.getObject("notice", UUID.class)),
                        row.getString("title"),
                        new UnitId(row.getObject("unit", UUID.class)),
                        row.getTimestamp("delivered_at").toInstant(),
                        NoticeQueries.instant(row, "reminded_at")))
                .list();
    }

    /// Reminds exactly the addressed recipients that have not taken receipt, with their next message of the day;
    /// answers how many.
    public int remindMissing(NoticeId id) {
        return remindMissing(id, Reminder.WITH_THE_NEXT_MESSAGE);
    }

    /// The same, for an officer who says whether it can wait for that message. What cannot wait is said to a unit
    /// once a day.
    public int remindMissing(NoticeId id, Reminder how) {
        var notice = queries.find(id).orElseThrow(() -> new NotFound("notice", id));
        policy.requireEdit(notice);
        List<UnitId> reminded = jdbc.sql("""
                update notice.delivery
                   set reminded_at = :now, reminders = reminders + 1
                 where notice = :notice and received_at is null and receipt_asked and forwarding is null
                returning unit
                """)
                .param("now", now())
                .param("notice", id.value())
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
        if (!reminded.isEmpty()) {
            events.publishEvent(new NoticeReminded(
                    id, String.valueOf(notice.title()), List.copyOf(carriersOf(reminded)), how, clock.instant()));
            history.note("notice", id, "remind", Map.of("units", String.valueOf(reminded.size())));
        }
        return reminded.size();
    }

    /// A merged unit is reminded through the one that carries it on.
    private Set<UnitId> carriersOf(Collection<UnitId> reminded) {
        return reminded.stream().map(units::successorOf).collect(java.util.stream.Collectors.toSet());
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static ReceiptLine line(ResultSet row, int number) throws SQLException {
        Instant delivered = row.getTimestamp("delivered_at").toInstant();
        return new ReceiptLine(
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("unit_name"),
                delivered,
                NoticeQueries.instant(row, "opened_at"),
                NoticeQueries.instant(row, "received_at"),
                row.getString("received_by"),
                NoticeQueries.instant(row, "reminded_at"),
                row.getInt("reminders"),
                row.getBoolean("receipt_asked"));
    }
}
