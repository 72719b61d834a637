package org.xinghe.notification.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.NotFound;

/// The outbox as officers and system administrators look it through: what will go, what went, what did not and why.
/// What is of no unit of theirs does not exist for them.
@Service
@Transactional
public class Outbox {

    public static final int LONGEST_REASON = 200;

    private static final int PAGE = 50;
    private static final String SEEN = "(:all or unit = any (:units::uuid[]))";

    private final JdbcClient jdbc;
    private final OutboxPolicy policy;
    private final History history;
    private final Clock clock;

    Outbox(JdbcClient jdbc, OutboxPolicy policy, History history, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean mayLookThrough(Actor actor) {
        return policy.mayLookThrough(actor);
    }

    /// One page of a part; what goes next comes first, of the others the latest.
    @Transactional(readOnly = true)
    public OutboxList list(OutboxView view, int page) {
        requireLooking();
        var counts = counts();
        var total = List.of(view.states()).stream()
                .mapToInt(state -> counts.getOrDefault(OutgoingState.valueOf(state), 0))
                .sum();
        var pages = Math.max(1, Math.ceilDiv(total, PAGE));
        var shown = Math.clamp(page, 1, pages);
        var order = view == OutboxView.COMING ? "not_before, subject, id" : "made_at desc, id";
        var lines =
                seen(("select * from notification.outgoing where state = any (:states) and %s order by %s limit %d offset %d")
                                .formatted(SEEN, order, PAGE, (shown - 1) * PAGE))
                        .param("states", view.states())
                        .query(OutgoingRows::outgoing)
                        .list();
        return new OutboxList(lines, counts, shown, pages);
    }

    @Transactional(readOnly = true)
    public Outgoing require(OutgoingId id) {
        requireLooking();
        return seen("select * from notification.outgoing where id = :id and " + SEEN)
                .param("id", id.value())
                .query(OutgoingRows::outgoing)
                .optional()
                .orElseThrow(() -> new NotFound("outgoing", id));
    }

    /// Keeps things back until somebody releases them; answers how many.
    public int hold(Chosen chosen) {
        return move(chosen, "HELD", "WAITING", "hold", "");
    }

    public int release(Chosen chosen) {
        return move(chosen, "WAITING", "HELD", "release", "");
    }

    /// Lets things not go at all.
    ///
    /// @param reason in 1 to 200 characters
    public int drop(Chosen chosen, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "What is dropped has a reason of 1 to %d characters: '%s'".formatted(LONGEST_REASON, why));
        }
        return move(chosen, "DROPPED", "WAITING,HELD,FAILED", "drop", why);
    }

    /// Tries again at once what was given up or waits for its next try.
    public int tryAgain(Chosen chosen) {
        return move(chosen, "WAITING", "FAILED,WAITING", "try-again", "");
    }

    /// What does not get out at the moment, by the reason; for whoever looks the outbox through.
    @Transactional(readOnly = true)
    public List<Stuck> stuck(Actor actor) {
        if (!policy.mayLookThrough(actor)) {
            return List.of();
        }
        return seen(("""
                select channel, fault, state = 'FAILED' given_up, count(*) things, max(attempts) attempts
                  from notification.outgoing
                 where state in ('WAITING', 'FAILED') and fault is not null and %s
                 group by channel, fault, given_up
                 order by given_up, things desc
                 limit 10
                """).formatted(SEEN))
                .query((row, _) -> new Stuck(
                        Channel.valueOf(row.getString("channel")),
                        Fault.valueOf(row.getString("fault")),
                        row.getBoolean("given_up"),
                        row.getInt("things"),
                        row.getInt("attempts")))
                .list();
    }

    /// @param givenUp whether it waits for somebody, not for a time
    /// @param attempts how often it was tried
    public record Stuck(Channel channel, Fault fault, boolean givenUp, int things, int attempts) {}

    private int move(Chosen chosen, String to, String from, String act, String reason) {
        requireLooking();
        var which = switch (chosen) {
            case Chosen.These _ -> "id = any (:ids)";
            case Chosen.AllOf _ -> "state = any (:part)";
        };
        var statement = seen(("""
                update notification.outgoing
                   set state = :to, reason = :reason, not_before = case when :now_at_once then :now else not_before end,
                       attempts = case when :now_at_once then 0 else attempts end
                 where %s and state = any (:from) and %s
                   and (claimed_until is null or claimed_until < :now)
                returning id
                """).formatted(which, SEEN))
                .param("to", to)
                .param("reason", reason)
                .param("now_at_once", act.equals("try-again"))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("from", from.split(","));
        var moved = switch (chosen) {
            case Chosen.These(var ids) ->
                statement.param("ids", ids.stream().map(OutgoingId::value).toArray(UUID[]::new));
            case Chosen.AllOf(var view) -> statement.param("part", view.states());
        };
        var ids = moved.query((row, _) -> new OutgoingId(row.getObject("id", UUID.class)))
                .list();
        ids.forEach(id -> history.note("outgoing", id, act, reason.isEmpty() ? Map.of() : Map.of("reason", reason)));
        return ids.size();
    }

    private Map<OutgoingState, Integer> counts() {
        var counts = new EnumMap<OutgoingState, Integer>(OutgoingState.class);
        seen("select state, count(*) things from notification.outgoing where %s group by state".formatted(SEEN))
                .query(row -> {
                    counts.put(OutgoingState.valueOf(row.getString("state")), row.getInt("things"));
                });
        return counts;
    }

    private void requireLooking() {
        var actor = Actor.current();
        if (!policy.mayLookThrough(actor)) {
            throw new NotFound("outbox of", actor.name());
        }
    }

    private JdbcClient.StatementSpec seen(String statement) {
        Optional<java.util.Set<UnitId>> units = policy.unitsOf(Actor.current());
        return jdbc.sql(statement)
                .param("all", units.isEmpty())
                .param(
                        "units",
                        units.orElse(java.util.Set.of()).stream()
                                .map(UnitId::value)
                                .toArray(UUID[]::new));
    }
}
