package org.xinghe.attendance.registration;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.SessionStandings;
import org.xinghe.history.History;
import org.xinghe.shared.NotFound;

/// What visitors and units do with registrations. Visitors show a code; whoever has it may see, change and cancel.
@Service
public class Registrations {

    public static final int LONGEST_REASON = 200;

    private final Arrivals arrivals;
    private final Settlements settlements;
    private final RegistrationRows rows;
    private final RegistrationQueries queries;
    private final VisitorMessages messages;
    private final Erasures erasures;
    private final Activities activities;
    private final SessionStandings standings;
    private final History history;
    private final Clock clock;

    Registrations(
            Arrivals arrivals,
            Settlements settlements,
            RegistrationRows rows,
            RegistrationQueries queries,
            VisitorMessages messages,
            Erasures erasures,
            Activities activities,
            SessionStandings standings,
            History history,
            Clock clock) {
        this.arrivals = arrivals;
        this.settlements = settlements;
        this.rows = rows;
        this.queries = queries;
        this.messages = messages;
        this.erasures = erasures;
        this.activities = activities;
        this.standings = standings;
        this.history = history;
        this.clock = clock;
    }

    /// Registers for a session; answers when it is kept for good. Those who come at the same time share a transaction,
    /// therefore it takes no part in the caller's.
    public RegisterOutcome register(Register wish) {
        return arrivals.settle(wish);
    }

    @Transactional(readOnly = true)
    public Optional<RegistrationView> find(String code) {
        return rows.find(code);
    }

    /// How many bookings stand before a waiting one in its own group.
    @Transactional(readOnly = true)
    public int waitingBefore(RegistrationView waiting) {
        return queries.waitingBefore(waiting);
    }

    @Transactional(readOnly = true)
    public List<VisitorMessage> messagesTo(RegistrationId registration) {
        return messages.to(registration);
    }

    /// Whether who made it may still change it.
    @Transactional(readOnly = true)
    public boolean mayChange(RegistrationView which) {
        return standings
                .find(which.session())
                .filter(standing -> Settlements.mayChange(which, standing, clock.instant()))
                .isPresent();
    }

    public ChangeOutcome changeHeads(String code, int heads) {
        return settlements.changeHeads(require(code), heads);
    }

    /// Gives a registration back, or leaves the waiting list.
    public ChangeOutcome cancel(String code) {
        var which = require(code);
        return which.state() == RegistrationState.CANCELLED ? ChangeOutcome.DONE : settlements.cancel(which);
    }

    /// Erases the personal data of a registration that is over, given back or declined.
    public ChangeOutcome erase(String code) {
        return erasures.erase(require(code));
    }

    /// Whether who made it may have its personal data erased now.
    public boolean mayBeErased(RegistrationView which) {
        return erasures.mayBeErased(which);
    }

    /// Approves some that were asked for; answers how many.
    @Transactional
    public int approve(ActivityId activity, Collection<RegistrationId> ids) {
        requireWorkFor(activity);
        var approved = bySession(activity, ids, (session, some) -> settlements.approve(session, activity, some));
        note(activity, "registration-approve", approved, Map.of());
        return approved;
    }

    /// Declines some, even confirmed ones.
    ///
    /// @param reason in 1 to 200 characters; the registrants read it
    @Transactional
    public int decline(ActivityId activity, Collection<RegistrationId> ids, String reason) {
        requireWorkFor(activity);
        var why = reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "Who is declined reads a reason of 1 to %d characters: '%s'".formatted(LONGEST_REASON, why));
        }
        var declined = bySession(activity, ids, (session, some) -> settlements.decline(session, activity, some, why));
        note(activity, "registration-decline", declined, Map.of("reason", why));
        return declined;
    }

    private int bySession(
            ActivityId activity,
            Collection<RegistrationId> ids,
            BiFunction<SessionId, List<RegistrationId>, Integer> act) {
        return rows.these(activity, ids).stream()
                .collect(Collectors.groupingBy(
                        RegistrationView::session,
                        () -> new java.util.TreeMap<>(java.util.Comparator.comparing(SessionId::value)),
                        Collectors.mapping(RegistrationView::id, Collectors.toList())))
                .entrySet()
                .stream()
                .mapToInt(entry -> act.apply(entry.getKey(), entry.getValue()))
                .sum();
    }

    private void note(ActivityId activity, String act, int count, Map<String, String> more) {
        if (count > 0) {
            var changes = new java.util.HashMap<>(more);
            changes.put("count", String.valueOf(count));
            history.note("activity", activity, act, changes);
        }
    }

    private RegistrationView require(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("registration", "of this code"));
    }

    private void requireWorkFor(ActivityId activity) {
        standings.of(activity).stream()
                .findFirst()
                .filter(standing -> activities.mayWorkFor(standing.unit()))
                .orElseThrow(() -> new NotFound("activity", activity));
    }
}
