package org.xinghe.attendance.checkin;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.attendance.registration.Admission;
import org.xinghe.attendance.registration.AdmissionContacts;

/// Visitors who check themselves in: they have read the code of the room, and show that a registration is theirs. Needs
/// no account; a code of the room proves that somebody is there, the link of a registration or the name with the end of
/// the phone number whose registration it is.
@Service
@Transactional
public class VisitorCheckIns {

    /// How many guests one may say they are.
    public static final int MOST_GUESTS = 20;

    private static final String DEVICE = "room";

    private final CheckIns checkIns;
    private final CheckInQueries queries;
    private final AdmissionContacts contacts;
    private final Clock clock;

    VisitorCheckIns(CheckIns checkIns, CheckInQueries queries, AdmissionContacts contacts, Clock clock) {
        this.checkIns = checkIns;
        this.queries = queries;
        this.contacts = contacts;
        this.clock = clock;
    }

    /// Checks in whom a registration's code names.
    public Settled byCode(Room room, EntryId entry, String code) {
        return checkIns.settle(
                new Door(room.activity(), room.session(), false),
                DEVICE,
                new Arrival(entry, code, null, null, clock.instant()),
                ArrivalMethod.ROOM_CODE);
    }

    /// Checks in whom a name and the end of a phone number name; of several the one that is not in yet.
    public Settled byName(Room room, EntryId entry, String name, String phoneEnd) {
        var session = room.session().requireId();
        var found = contacts.confirmed(session, name, phoneEnd);
        return found.stream()
                .filter(guest -> queries.find(session, guest.id()).isEmpty())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(Admission::code)
                .map(code -> byCode(room, entry, code))
                .orElseGet(() -> Settled.refused(entry, Verdict.UNKNOWN, null));
    }

    /// Counts guests without registration; nothing personal is kept. The same form sent again counts once.
    public void guests(Room room, EntryId entry, int heads) {
        if (heads < 1 || heads > MOST_GUESTS) {
            throw new IllegalArgumentException("Guests come as 1 to %d, not as %d".formatted(MOST_GUESTS, heads));
        }
        var now = clock.instant();
        var arrival = new CheckedIn(entry, room.session().requireId(), null, heads, now, now, ArrivalMethod.WALK_IN);
        queries.keep(room.activity().card().id(), arrival, DEVICE);
    }
}
