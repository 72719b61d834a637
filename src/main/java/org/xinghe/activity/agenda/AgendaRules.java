package org.xinghe.activity.agenda;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.agenda.AgendaFault.Kind;

/// Points stand inside of their session and none at the same time as another of it.
final class AgendaRules {

    private AgendaRules() {}

    /// All that is wrong, in the order of the points.
    static List<AgendaFault> faults(List<AgendaPoint> points, List<PlannedSession> sessions) {
        Map<SessionId, PlannedSession> byId =
                sessions.stream().collect(Collectors.toMap(PlannedSession::requireId, Function.identity()));
        var faults = new ArrayList<AgendaFault>();
        for (var index = 0; index < points.size(); index++) {
            var point = points.get(index);
            var session = Objects.requireNonNull(byId.get(point.session()), "a point of a session that is not there");
            own(index, point, session).forEach(faults::add);
            overlap(index, points, session).stream().forEach(faults::add);
        }
        return faults;
    }

    private static List<AgendaFault> own(int index, AgendaPoint point, PlannedSession session) {
        var faults = new ArrayList<AgendaFault>();
        if (point.title().isEmpty()) {
            faults.add(fault(index, Kind.TITLE_MISSING, point, session, null));
        }
        if (point.title().length() > AgendaPoint.LONGEST_TITLE
                || point.speaker().length() > AgendaPoint.LONGEST_SPEAKER) {
            faults.add(fault(index, Kind.TOO_LONG, point, session, null));
        }
        if (point.minutes() < 1) {
            faults.add(fault(index, Kind.NO_TIME, point, session, null));
        } else if (point.afterMinutes() < 0) {
            faults.add(fault(index, Kind.BEFORE_THE_SESSION, point, session, session.startsAt()));
        } else if (point.endsAt(session).isAfter(session.endsAt())) {
            faults.add(fault(index, Kind.AFTER_THE_SESSION, point, session, session.endsAt()));
        }
        return faults;
    }

    /// Told of the later one of two, with the end of the earlier.
    private static List<AgendaFault> overlap(int index, List<AgendaPoint> points, PlannedSession session) {
        var point = points.get(index);
        return IntStream.range(0, points.size())
                .filter(other -> other != index)
                .filter(other -> isEarlier(other, index, points))
                .mapToObj(points::get)
                .filter(other -> other.session().equals(point.session()))
                .filter(other -> other.afterMinutes() + other.minutes() > point.afterMinutes())
                .max(Comparator.comparing(other -> other.endsAt(session)))
                .map(other -> fault(index, Kind.OVERLAPS, point, session, other.endsAt(session)))
                .stream()
                .toList();
    }

    private static boolean isEarlier(int other, int index, List<AgendaPoint> points) {
        var one = points.get(other).afterMinutes();
        var two = points.get(index).afterMinutes();
        return one < two || (one == two && other < index);
    }

    private static AgendaFault fault(
            int index, Kind kind, AgendaPoint point, PlannedSession session, @Nullable LocalDateTime limit) {
        return new AgendaFault(index, kind, point.startsAt(session), point.endsAt(session), limit);
    }
}
