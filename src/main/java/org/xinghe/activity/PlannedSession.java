package org.xinghe.activity;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;
import org.xinghe.organisation.RegionCode;

/// One time and place of an activity, in the campaign's zone.
///
/// @param id stays the same for good; null in a wish for a new session
/// @param place the name of the place, such as 市科技馆报告厅
/// @param region the city or county it lies in
/// @param link where it is seen online, null when it is not
/// @param capacity how many may come, null when nobody limits it
@Table(schema = "activity", name = "session")
public record PlannedSession(
        @Nullable SessionId id,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        RegionCode region,
        String address,
        @Nullable String link,
        @Nullable Integer capacity) {

    public PlannedSession {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException(
                    "A session cannot end at %s, it starts at %s".formatted(endsAt, startsAt));
        }
        if (capacity != null && capacity < 1) {
            throw new IllegalArgumentException("A session has room for at least one, not for %d".formatted(capacity));
        }
    }

    /// A session that is new.
    public PlannedSession(
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String place,
            RegionCode region,
            String address,
            @Nullable String link,
            @Nullable Integer capacity) {
        this(null, startsAt, endsAt, place, region, address, link, capacity);
    }

    /// The id of a session that is kept; a wish for a new one has none.
    public SessionId requireId() {
        if (id == null) {
            throw new IllegalStateException("A session that is not kept yet has no id: %s".formatted(this));
        }
        return id;
    }

    PlannedSession withId(SessionId kept) {
        return new PlannedSession(kept, startsAt, endsAt, place, region, address, link, capacity);
    }

    /// The same in no room, seen at this address; how many may come stays as it was promised.
    PlannedSession onlineAt(String address) {
        return new PlannedSession(id, startsAt, endsAt, "", region, "", address, capacity);
    }

    PlannedSession movedTo(MoveSession wish) {
        return new PlannedSession(
                id,
                wish.startsAt(),
                wish.endsAt(),
                wish.place().strip(),
                wish.region(),
                wish.address().strip(),
                link,
                capacity);
    }

    /// The wanted ones in the order of time; what stands already keeps its id, what is new gets one.
    static List<PlannedSession> inPlaceOf(List<PlannedSession> standing, List<PlannedSession> wanted) {
        var known = standing.stream().map(PlannedSession::id).collect(Collectors.toSet());
        return wanted.stream()
                .map(each -> known.contains(each.id()) ? each : each.withId(SessionId.fresh()))
                .sorted(Comparator.comparing(PlannedSession::startsAt))
                .toList();
    }
}
