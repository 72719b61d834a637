package org.xinghe.activity.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.Clash;
import org.xinghe.activity.ClashSource;
import org.xinghe.activity.PlannedSession;
import org.xinghe.organisation.UnitId;

/// What clashes with what is planned: the same place or the same speaker at the same time, across all units, but only
/// among what the acting person may know.
@Service
@Transactional(readOnly = true)
public class Clashes {

    private static final int MOST = 200;

    private static final String WANTED = """
            with wanted as (
                select starts_at, ends_at, city, place
                  from unnest(:starts::timestamp[], :ends::timestamp[], :cities::text[], :places::text[])
                       as given (starts_at, ends_at, city, place))
            """;

    private static final String AT_THE_SAME_TIME = """
            select wanted.place as wanted_place, session.place, activity.id, activity.slug, activity.title, activity.unit,
                   greatest(wanted.starts_at, session.starts_at) as from_then,
                   least(wanted.ends_at, session.ends_at) as until_then
              from wanted
              join activity.session
                on "left"(session.region, 4) = wanted.city
               and tsrange(session.starts_at, session.ends_at) && tsrange(wanted.starts_at, wanted.ends_at)
              join activity.activity on activity.id = session.activity
             where session.place <> '' and wanted.place <> ''
               and (:self::uuid is null or activity.id <> :self::uuid)
               and
            """;

    private static final String THE_SAME_PEOPLE = """
            select mine.name as what, activity.id, activity.slug, activity.title, activity.unit,
                   greatest(wanted.starts_at, session.starts_at) as from_then,
                   least(wanted.ends_at, session.ends_at) as until_then
              from activity.person mine
              join activity.person theirs
                on theirs.name_key = mine.name_key
               and theirs.organisation_key = mine.organisation_key
               and theirs.activity <> mine.activity
              join activity.activity on activity.id = theirs.activity
              join activity.session on session.activity = theirs.activity
              join wanted on tsrange(session.starts_at, session.ends_at) && tsrange(wanted.starts_at, wanted.ends_at)
             where mine.activity = :self::uuid
               and mine.organisation_key <> ''
               and
            """;

    private final Knowledge knowledge;
    private final List<ClashSource> sources;
    private final JdbcClient jdbc;

    Clashes(Knowledge knowledge, List<ClashSource> sources, JdbcClient jdbc) {
        this.knowledge = knowledge;
        this.sources = sources;
        this.jdbc = jdbc;
    }

    /// All of an activity as it is kept, in the order of time.
    public List<Clash> of(ActivityDetails activity) {
        var all = new ArrayList<>(found(activity.card().id(), activity.sessions()));
        sources.forEach(source -> all.addAll(source.clashesOf(activity)));
        return inOrder(all);
    }

    /// What would clash with sessions that somebody thinks of.
    ///
    /// @param activity that they shall belong to, null of a new one
    public List<Clash> of(@Nullable ActivityId activity, List<PlannedSession> sessions) {
        return inOrder(found(activity, sessions));
    }

    private List<Clash> found(@Nullable ActivityId activity, List<PlannedSession> sessions) {
        var found = new ArrayList<>(withinItself(sessions));
        if (!sessions.isEmpty()) {
            var units = knowledge.units();
            found.addAll(atTheSamePlace(activity, sessions, units));
            if (activity != null) {
                found.addAll(withTheSamePeople(activity, sessions, units));
            }
        }
        return found;
    }

    /// Two sessions of one activity in one room at one time: typed twice, most likely.
    static List<Clash> withinItself(List<PlannedSession> sessions) {
        var found = new ArrayList<Clash>();
        for (var index = 0; index < sessions.size(); index++) {
            var one = sessions.get(index);
            sessions.subList(index + 1, sessions.size()).stream()
                    .filter(other -> one.region().city().equals(other.region().city()))
                    .filter(other -> overlap(one, other) && SamePlace.is(one.place(), other.place()))
                    .map(other -> new Clash(
                            "planning.clash.itself",
                            one.place(),
                            later(one.startsAt(), other.startsAt()),
                            earlier(one.endsAt(), other.endsAt()),
                            null,
                            "",
                            ""))
                    .forEach(found::add);
        }
        return found;
    }

    /// What ends when the other begins does not overlap with it.
    static boolean overlap(PlannedSession one, PlannedSession other) {
        return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }

    private List<Clash> atTheSamePlace(
            @Nullable ActivityId activity, List<PlannedSession> sessions, Set<UnitId> units) {
        return asked(WANTED + AT_THE_SAME_TIME + Knowledge.MAY_KNOW, activity, sessions, units)
                .query((row, _) -> SamePlace.is(row.getString("wanted_place"), row.getString("place"))
                        ? Optional.of(clash("planning.clash.place", row.getString("place"), row, units))
                        : Optional.<Clash>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Clash> withTheSamePeople(ActivityId activity, List<PlannedSession> sessions, Set<UnitId> units) {
        return asked(WANTED + THE_SAME_PEOPLE + Knowledge.MAY_KNOW, activity, sessions, units)
                .query((row, _) -> clash("planning.clash.person", row.getString("what"), row, units))
                .list();
    }

    private JdbcClient.StatementSpec asked(
            String statement, @Nullable ActivityId activity, List<PlannedSession> sessions, Set<UnitId> units) {
        return jdbc.sql(statement)
                .param("starts", texts(sessions, PlannedSession::startsAt))
                .param("ends", texts(sessions, PlannedSession::endsAt))
                .param("cities", texts(sessions, each -> each.region().value().substring(0, 4)))
                .param("places", texts(sessions, PlannedSession::place))
                .param("self", activity == null ? null : activity.value(), java.sql.Types.OTHER)
                .param("units", Knowledge.array(units));
    }

    private static String[] texts(List<PlannedSession> sessions, Function<PlannedSession, Object> part) {
        return sessions.stream().map(part).map(Object::toString).toArray(String[]::new);
    }

    private static Clash clash(String key, String what, ResultSet row, Set<UnitId> units) throws SQLException {
        var other = new ActivityId(row.getObject("id", UUID.class));
        var unit = new UnitId(row.getObject("unit", UUID.class));
        return new Clash(
                key,
                what,
                row.getTimestamp("from_then").toLocalDateTime(),
                row.getTimestamp("until_then").toLocalDateTime(),
                other,
                row.getString("title"),
                Knowledge.path(other, row.getString("slug"), unit, units));
    }

    private static List<Clash> inOrder(List<Clash> found) {
        return new LinkedHashSet<>(found)
                .stream()
                        .sorted(Comparator.comparing(Clash::from).thenComparing(Clash::title))
                        .limit(MOST)
                        .toList();
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
