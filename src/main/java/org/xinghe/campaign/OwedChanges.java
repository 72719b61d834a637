package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.organisation.UnitId;

/// Changes who owes a duty after the release.
@Repository
class OwedChanges {

    private final JdbcClient jdbc;
    private final OwedDuties owed;

    OwedChanges(JdbcClient jdbc, OwedDuties owed) {
        this.jdbc = jdbc;
        this.owed = owed;
    }

    /// The units that owe a duty today.
    Set<UnitId> owing(DutyId duty) {
        return new LinkedHashSet<>(jdbc.sql("select unit from campaign.owed where duty = :duty order by unit")
                .param("duty", duty.value())
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .list());
    }

    /// Those units and no others owe a duty from now on. What a unit has done stays done, whether it owes it or not.
    void reassign(DutyId duty, Collection<UnitId> units) {
        jdbc.sql("""
                delete from campaign.owed
                 using campaign.duty
                 where duty.id = :duty
                   and owed.duty = duty.id
                   and owed.unit <> all(:units::uuid[])
                   and not exists (
                       select from campaign.answer
                        where answer.duty = duty.id
                          and answer.state = 'DONE'
                          and (answer.unit = owed.unit or duty.jointly))
                """)
                .param("duty", duty.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
        owed.owe(duty, units);
    }

    /// An extension that a later day for all has overtaken ends; a later one stands. Answers whose ended.
    List<UnitId> endOvertakenExtensions(DutyId duty, LocalDate dueOn) {
        return jdbc.sql("""
                update campaign.owed set extended_until = null, extension_reason = null
                 where duty = :duty and extended_until <= :due
                returning unit
                """)
                .param("duty", duty.value())
                .param("due", dueOn)
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }
}
