package org.xinghe.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.shared.Identifier;

/// Moves what belongs to a unit to another one that comes out of it.
@Repository
class Division {

    private final JdbcClient jdbc;

    Division(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UnitId unit, UnitId part, LocalDate on) {
        jdbc.sql("insert into organisation.unit_split (part, unit, split_on) values (:part, :unit, :on)")
                .param("part", part.value())
                .param("unit", unit.value())
                .param("on", on)
                .update();
    }

    /// Units below `from`, all of them or some, stand below `into`.
    void moveUnits(UnitId from, UnitId into, Collection<UnitId> chosen) {
        jdbc.sql("""
                update organisation.unit
                   set parent = :into, version = version + 1
                 where parent = :from and id = any (:chosen)
                """)
                .param("from", from.value())
                .param("into", into.value())
                .param("chosen", values(chosen))
                .update();
    }

    /// Whoever holds a post goes on holding it in the other unit from a day on; what has not begun begins there.
    void movePosts(UnitId from, UnitId into, Collection<PostHolderId> chosen, LocalDate on) {
        jdbc.sql("""
                update organisation.post_holder
                   set unit = :into, office = null
                 where unit = :from and id = any (:chosen) and from_on >= :on
                """)
                .param("from", from.value())
                .param("into", into.value())
                .param("chosen", values(chosen))
                .param("on", on)
                .update();
        jdbc.sql("""
                insert into organisation.post_holder (id, person, kind, unit, from_on, until_on)
                select gen_random_uuid(), person, kind, :into, :on, until_on
                  from organisation.post_holder
                 where unit = :from and id = any (:chosen) and (until_on is null or until_on >= :on)
                """)
                .param("from", from.value())
                .param("into", into.value())
                .param("chosen", values(chosen))
                .param("on", on)
                .update();
        jdbc.sql("""
                update organisation.post_holder
                   set until_on = :lastDay
                 where unit = :from and id = any (:chosen) and (until_on is null or until_on > :lastDay)
                """)
                .param("from", from.value())
                .param("chosen", values(chosen))
                .param("lastDay", on.minusDays(1))
                .update();
    }

    private static UUID[] values(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toArray(UUID[]::new);
    }
}
