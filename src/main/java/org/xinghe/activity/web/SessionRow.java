package org.xinghe.activity.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.SessionId;
import org.xinghe.organisation.RegionCode;

/// One session of a plan as it is typed.
///
/// @param id of a session that is kept already, empty of a new one
/// @param lastDay only of a session that goes over several days
public record SessionRow(
        String id,
        String day,
        String from,
        String until,
        String lastDay,
        String place,
        String region,
        String address,
        String link,
        String capacity) {

    static SessionRow empty(String region) {
        return new SessionRow("", "", "", "", "", "", region, "", "", "");
    }

    static SessionRow of(MultiValueMap<String, String> sent, int number) {
        return new SessionRow(
                TypedValues.text(sent, "session" + number),
                TypedValues.text(sent, "day" + number),
                TypedValues.text(sent, "from" + number),
                TypedValues.text(sent, "until" + number),
                TypedValues.text(sent, "lastDay" + number),
                TypedValues.text(sent, "place" + number),
                TypedValues.text(sent, "region" + number),
                TypedValues.text(sent, "address" + number),
                TypedValues.text(sent, "link" + number),
                TypedValues.text(sent, "capacity" + number));
    }

    static SessionRow of(PlannedSession session) {
        var firstDay = session.startsAt().toLocalDate();
        var lastDay = session.endsAt().toLocalDate();
        return new SessionRow(
                Objects.toString(session.id(), ""),
                firstDay.toString(),
                session.startsAt().toLocalTime().toString(),
                session.endsAt().toLocalTime().toString(),
                firstDay.equals(lastDay) ? "" : lastDay.toString(),
                session.place(),
                session.region().value(),
                session.address(),
                Objects.requireNonNullElse(session.link(), ""),
                session.capacity() == null ? "" : session.capacity().toString());
    }

    /// Whether nobody typed anything; the region is chosen beforehand.
    public boolean isEmpty() {
        return (day + from + until + lastDay + place + address + link + capacity).isBlank();
    }

    /// All of it in one line, as it was typed.
    public String line() {
        var ends = lastDay.isBlank() || lastDay.equals(day) ? until : lastDay + " " + until;
        return String.join(" ", day, from + "–" + ends, place).strip();
    }

    /// The session that was meant; empty when something is wrong, with all of its faults noted.
    Optional<PlannedSession> read(int number, @Nullable Mode mode, Faults faults) {
        var firstDay = day(day, "day" + number, number, faults);
        var lastOne = lastDay.isBlank() ? firstDay : day(lastDay, "lastDay" + number, number, faults);
        var starts = time(from, "from" + number, number, faults);
        var ends = time(until, "until" + number, number, faults);
        var room = capacity.isBlank() ? Optional.<Integer>empty() : room(number, faults);
        var where = region.matches("\\d{6}") ? Optional.of(new RegionCode(region)) : Optional.<RegionCode>empty();
        if (where.isEmpty()) {
            faults.add("region" + number, "activity.fault.region", number);
        }
        if (place.isBlank() && mode != Mode.ONLINE && (mode != Mode.MIXED || link.isBlank())) {
            faults.add("place" + number, "activity.fault.place", number);
        }
        if (!link.isBlank() && !RecordActivity.isWebAddress(link.strip())) {
            faults.add("link" + number, "activity.fault.link", number);
        }
        if (firstDay.isEmpty() || lastOne.isEmpty() || starts.isEmpty() || ends.isEmpty() || where.isEmpty()) {
            return Optional.empty();
        }
        var startsAt = firstDay.get().atTime(starts.get());
        var endsAt = lastOne.get().atTime(ends.get());
        if (!endsAt.isAfter(startsAt)) {
            faults.add("until" + number, "activity.fault.order", number);
            return Optional.empty();
        }
        return Optional.of(new PlannedSession(
                TypedValues.id(id).map(SessionId::new).orElse(null),
                startsAt,
                endsAt,
                place.strip(),
                where.get(),
                address.strip(),
                link.isBlank() ? null : link.strip(),
                room.orElse(null)));
    }

    private Optional<Integer> room(int number, Faults faults) {
        var room = TypedValues.count(capacity).filter(each -> each > 0);
        if (room.isEmpty()) {
            faults.add("capacity" + number, "activity.fault.capacity", number, capacity);
        }
        return room;
    }

    private static Optional<LocalDate> day(String text, String field, int number, Faults faults) {
        var found = TypedValues.day(text);
        if (found.isEmpty()) {
            faults.add(field, text.isBlank() ? "activity.fault.day.missing" : "activity.fault.day", number, text);
        }
        return found;
    }

    private static Optional<LocalTime> time(String text, String field, int number, Faults faults) {
        var found = TypedValues.time(text);
        if (found.isEmpty()) {
            faults.add(field, text.isBlank() ? "activity.fault.time.missing" : "activity.fault.time", number, text);
        }
        return found;
    }
}
