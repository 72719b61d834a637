package org.xinghe.attendance.registration;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.SessionStanding;
import org.xinghe.activity.SessionStandings;
import org.xinghe.attendance.registration.PlacesStore.Counter;
import org.xinghe.attendance.registration.RegisterOutcome.Kept;
import org.xinghe.attendance.registration.RegisterOutcome.Reason;
import org.xinghe.attendance.registration.RegisterOutcome.Refused;
import org.xinghe.attendance.registration.RegistrationRows.Known;
import org.xinghe.attendance.registration.RegistrationRows.New;
import org.xinghe.attendance.registration.VisitorMessages.Told;

/// Gives places away, under the session's lock, and writes it down in the same transaction. The plan's capacity is read
/// under the lock each time: it is the plan's to say, and nobody's copy decides.
@Component
@Transactional
class Settlements {

    private static final int CODE_BYTES = 18;

    private final PlacesStore places;
    private final RegistrationRows rows;
    private final Setups setups;
    private final SessionStandings standings;
    private final VisitorMessages messages;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    Settlements(
            PlacesStore places,
            RegistrationRows rows,
            Setups setups,
            SessionStandings standings,
            VisitorMessages messages,
            Clock clock) {
        this.places = places;
        this.rows = rows;
        this.setups = setups;
        this.standings = standings;
        this.messages = messages;
        this.clock = clock;
    }

    /// Settles what came in for one session, in this order; answers in the same order.
    List<RegisterOutcome> take(SessionId session, List<Register> batch) {
        var now = clock.instant();
        var activity = batch.getFirst().activity();
        var counter = places.lock(session, activity);
        var standing = standings.find(session).filter(each -> each.activity().equals(activity));
        var setup = setups.find(activity);
        var known = rows.known(session, batch);
        var closed = reasonAgainst(standing, setup, now);
        if (closed.isPresent() || standing.isEmpty() || setup.isEmpty()) {
            var refused = new Refused(closed.orElse(Reason.NOT_HERE));
            return batch.stream()
                    .map(wish -> Objects.<RegisterOutcome>requireNonNullElse(
                            known.byRequest().get(wish.request()), refused))
                    .toList();
        }
        var capacity = standing.get().session().capacity();
        if (counter.waiting() > 0 && !Objects.equals(counter.capacity(), capacity)) {
            settle(session, counter, standing.get(), setup.get(), Set.of(), now);
        }
        var free = places.counted(session, capacity, kept(setup.get(), standing.get(), now));
        var fresh = new ArrayList<New>();
        var outcomes = new ArrayList<RegisterOutcome>();
        for (var wish : batch) {
            outcomes.add(outcome(wish, setup.get(), known, free, counter.numbers() + fresh.size() + 1, fresh));
        }
        if (!fresh.isEmpty()) {
            rows.insert(fresh, now);
            places.write(session, capacity, free, counter.numbers() + fresh.size());
            messages.tell(activity, fresh.stream().map(Settlements::made).toList(), now);
        }
        return outcomes;
    }

    private RegisterOutcome outcome(
            Register wish, RegistrationSetup setup, Known known, Places free, long number, List<New> fresh) {
        var before = known.byRequest().get(wish.request());
        if (before != null) {
            return before;
        }
        if (isKnown(known, wish.mobile()) || isKnown(known, wish.email())) {
            return new Refused(Reason.SAME_CONTACT);
        }
        if (wish.heads() > setup.largestGroup()) {
            return new Refused(Reason.GROUP_TOO_LARGE);
        }
        var made = new New(RegistrationId.fresh(), wish, number, code(), stateOf(wish, setup, free));
        var kept = new Kept(made.code(), made.state());
        fresh.add(made);
        known.byRequest().put(wish.request(), kept);
        RegistrationRows.note(known, wish.mobile(), wish.email());
        return kept;
    }

    private static boolean isKnown(Known known, @Nullable String contact) {
        return contact != null && known.contacts().containsKey(contact);
    }

    private static RegistrationState stateOf(Register wish, RegistrationSetup setup, Places free) {
        if (setup.approval()) {
            return RegistrationState.REQUESTED;
        }
        if (free.take(wish.group(), wish.heads())) {
            return RegistrationState.CONFIRMED;
        }
        free.await(wish.group());
        return RegistrationState.WAITING;
    }

    private static Told made(New made) {
        var reason = switch (made.state()) {
            case REQUESTED -> MessageReason.REQUESTED;
            case WAITING -> MessageReason.WAITING;
            case CONFIRMED -> MessageReason.CONFIRMED;
            case CANCELLED, DECLINED -> throw new IllegalStateException("Nobody begins so: " + made);
        };
        return new Told(made.id(), "made", reason, "");
    }

    private static Optional<Reason> reasonAgainst(
            Optional<SessionStanding> standing, Optional<RegistrationSetup> setup, Instant now) {
        if (standing.isEmpty() || setup.isEmpty()) {
            return Optional.of(Reason.NOT_HERE);
        }
        var startsAt = standing.get().session().startsAt();
        if (!standing.get().isPublic()) {
            return Optional.of(standing.get().wasPublished() ? Reason.CALLED_OFF : Reason.NOT_HERE);
        }
        if (setup.get().isOver(startsAt, now)) {
            return Optional.of(Reason.CLOSED);
        }
        return setup.get().isOpenYet(now) ? Optional.empty() : Optional.of(Reason.NOT_OPEN_YET);
    }

    /// Changes how many come with a registration. What is confirmed grows only when nobody who waits would be passed.
    ChangeOutcome changeHeads(RegistrationView which, int heads) {
        var now = clock.instant();
        var counter = places.lock(which.session(), which.activity());
        var standing = standings.find(which.session());
        var setup = setups.find(which.activity());
        var current = rows.find(which.code());
        if (standing.isEmpty()
                || setup.isEmpty()
                || current.isEmpty()
                || !mayChange(current.get(), standing.get(), now)) {
            return ChangeOutcome.TOO_LATE;
        }
        if (heads < 1 || heads > setup.get().largestGroup()) {
            return ChangeOutcome.NOT_SO_MANY_ALLOWED;
        }
        var more = heads - current.get().heads();
        if (more == 0) {
            return ChangeOutcome.DONE;
        }
        if (more > 0 && current.get().state() == RegistrationState.CONFIRMED) {
            var kept = kept(setup.get(), standing.get(), now);
            var free = places.counted(which.session(), standing.get().session().capacity(), kept);
            if (!free.take(current.get().group(), more)) {
                return ChangeOutcome.NOT_SO_MANY_FREE;
            }
        }
        rows.changeHeads(which.id(), heads);
        messages.tell(
                which.activity(), List.of(new Told(which.id(), "heads " + now, MessageReason.HEADS_CHANGED, "")), now);
        settle(which.session(), counter, standing.get(), setup.get(), Set.of(), now);
        return ChangeOutcome.DONE;
    }

    /// Gives a registration back, whether confirmed or waiting.
    ChangeOutcome cancel(RegistrationView which) {
        var now = clock.instant();
        var counter = places.lock(which.session(), which.activity());
        var standing = standings.find(which.session());
        var current = rows.find(which.code());
        if (standing.isEmpty() || current.isEmpty() || !mayChange(current.get(), standing.get(), now)) {
            return ChangeOutcome.TOO_LATE;
        }
        rows.move(List.of(which.id()), open(), RegistrationState.CANCELLED, null, now);
        messages.tell(which.activity(), List.of(new Told(which.id(), "cancelled", MessageReason.CANCELLED, "")), now);
        setups.find(which.activity())
                .ifPresent(setup -> settle(which.session(), counter, standing.get(), setup, Set.of(), now));
        return ChangeOutcome.DONE;
    }

    /// Whether a registration may still be changed by who made it: until the session starts.
    static boolean mayChange(RegistrationView which, SessionStanding standing, Instant now) {
        return which.state().isOpen()
                && !which.isErased()
                && standing.isPublic()
                && now.isBefore(org.xinghe.shared.CampaignTime.instantOf(
                        standing.session().startsAt()));
    }

    /// Lets those who asked have places, or wait for them, in the order in which they came; answers how many.
    int approve(SessionId session, ActivityId activity, List<RegistrationId> ids) {
        var now = clock.instant();
        var counter = places.lock(session, activity);
        var approved = rows.move(ids, Set.of(RegistrationState.REQUESTED), RegistrationState.WAITING, null, now);
        settleAs(session, activity, counter, Set.copyOf(approved), now);
        return approved.size();
    }

    /// Turns some down; places that come free go to those who wait.
    int decline(SessionId session, ActivityId activity, List<RegistrationId> ids, String reason) {
        var now = clock.instant();
        var counter = places.lock(session, activity);
        var declined = rows.move(ids, open(), RegistrationState.DECLINED, reason, now);
        messages.tell(
                activity,
                declined.stream()
                        .map(id -> new Told(id, "declined", MessageReason.DECLINED, reason))
                        .toList(),
                now);
        settleAs(session, activity, counter, Set.of(), now);
        return declined.size();
    }

    /// Looks whether places came free: the capacity was raised, kept places were released.
    void lookAgain(SessionId session, ActivityId activity) {
        settleAs(session, activity, places.lock(session, activity), Set.of(), clock.instant());
    }

    private void settleAs(
            SessionId session, ActivityId activity, Counter counter, Set<RegistrationId> approved, Instant now) {
        var standing = standings.find(session);
        var setup = setups.find(activity);
        if (standing.isPresent() && setup.isPresent()) {
            settle(session, counter, standing.get(), setup.get(), approved, now);
        }
    }

    /// Counts anew, gives what is free to those who wait, tells them.
    private void settle(
            SessionId session,
            Counter counter,
            SessionStanding standing,
            RegistrationSetup setup,
            Set<RegistrationId> approved,
            Instant now) {
        var capacity = standing.session().capacity();
        var free = places.recounted(session, capacity, kept(setup, standing, now));
        var promoted = standing.isPublic() && free.totalWaiting() > 0
                ? free.promote(rows.waiting(session)).stream()
                        .map(Places.Waiting::id)
                        .toList()
                : List.<RegistrationId>of();
        rows.move(promoted, Set.of(RegistrationState.WAITING), RegistrationState.CONFIRMED, null, now);
        places.write(session, capacity, free, counter.numbers());
        var told = new ArrayList<Told>();
        promoted.forEach(id -> told.add(
                approved.contains(id)
                        ? new Told(id, "approved", MessageReason.APPROVED, "")
                        : new Told(id, "promoted", MessageReason.PROMOTED, "")));
        approved.stream()
                .filter(id -> !promoted.contains(id))
                .forEach(id -> told.add(new Told(id, "approved", MessageReason.APPROVED_WAITING, "")));
        messages.tell(standing.activity(), told, now);
    }

    /// The heads that are kept for groups at this moment, in the groups' order.
    static Map<String, Integer> kept(RegistrationSetup setup, SessionStanding standing, Instant now) {
        var kept = new LinkedHashMap<String, Integer>();
        if (!setup.isReleased(standing.session().startsAt(), now)) {
            setup.groups().forEach(group -> kept.put(group.key(), group.places()));
        }
        return kept;
    }

    private static Set<RegistrationState> open() {
        return Set.of(RegistrationState.REQUESTED, RegistrationState.WAITING, RegistrationState.CONFIRMED);
    }

    /// 144 bits by chance.
    private String code() {
        var bytes = new byte[CODE_BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
