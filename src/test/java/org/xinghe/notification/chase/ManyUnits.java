package org.xinghe.notification.chase;

import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Societies by the hundred that owe all that everybody owes, laid in without asking anybody: only for counting and
/// measuring.
final class ManyUnits {

    private ManyUnits() {}

    /// The units owe what the society of the small province owes of a notice, and have not taken receipt of it.
    static void in(JdbcClient jdbc, int count, String notice) {
        var units = IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID()).toArray(UUID[]::new);
        jdbc.sql("""
                insert into organisation.unit (id, version, name, kind, level, region, parent, status)
                select id, 0, '山西省第' || number || '学会', 'SOCIETY', 'PROVINCE', '140000', society.parent, 'OPEN'
                  from unnest(:units::uuid[]) with ordinality as fresh (id, number),
                       (select parent from organisation.unit where name = '山西省天文学会') society
                """).param("units", units).update();
        jdbc.sql("""
                with somebody as (
                    insert into identity.person (id, version, name, sign_in_name, active, created_at)
                    values (gen_random_uuid(), 0, '众联络', 'many', true, '2020-01-01') returning id)
                insert into organisation.post_holder (id, person, kind, unit, from_on)
                select gen_random_uuid(), somebody.id, 'COORDINATOR', unit, '2020-01-01'
                  from somebody, unnest(:units::uuid[]) unit
                """).param("units", units).update();
        jdbc.sql("""
                insert into notice.delivery (notice, unit, unit_name, delivered_at)
                select notice.id, unit.id, unit.name, notice.released_at
                  from notice.notice, organisation.unit
                 where notice.number = :number and unit.id = any (:units)
                """).param("number", notice).param("units", units).update();
        jdbc.sql("""
                insert into campaign.owed (duty, unit, origin)
                select owed.duty, fresh, fresh
                  from campaign.owed
                  join campaign.duty on duty.id = owed.duty
                  join campaign.campaign on campaign.id = duty.campaign
                  join notice.notice on notice.id = campaign.notice and notice.number = :number
                  join organisation.unit on unit.id = owed.unit and unit.name = '山西省天文学会'
                 cross join unnest(:units::uuid[]) fresh
                """).param("number", notice).param("units", units).update();
    }
}
