package org.xinghe.organisation.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.identity.People;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitStatus;
import org.xinghe.shared.PersonId;

/// Reads all that is registered, in five statements.
@Repository
class RegisterQueries {

    private final JdbcClient jdbc;
    private final People people;

    RegisterQueries(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    Register all(LocalDate today) {
        var register = new Register();
        jdbc.sql("""
                select id, name, short_name, kind, level, region, parent, status
                  from organisation.unit
                """).query(RegisterQueries::unit).list().forEach(register::add);
        // former names first, then short ones, then full ones, and open units after those that are gone
        jdbc.sql("""
                select former.name, former.unit, 1 rank, unit.status = 'OPEN' open
                  from organisation.former_name former
                  join organisation.unit on unit.id = former.unit
                 union all
                select short_name, id, 2, status = 'OPEN' from organisation.unit where short_name is not null
                 union all
                select name, id, 3, status = 'OPEN' from organisation.unit
                 order by open, rank
                """)
                .query((row, _) -> {
                    register.addName(row.getString("name"), new UnitId(row.getObject("unit", UUID.class)));
                    return true;
                })
                .list();
        jdbc.sql("select unit, name from organisation.office")
                .query((row, _) -> {
                    register.addOffice(new UnitId(row.getObject("unit", UUID.class)), row.getString("name"));
                    return true;
                })
                .list();
        jdbc.sql("""
                select holder.person, holder.kind, holder.unit, coalesce(office.name, '') office
                  from organisation.post_holder holder
                  left join organisation.office on office.id = holder.office
                 where holder.until_on is null or holder.until_on >= :today
                """).param("today", today).query(RegisterQueries::held).list().forEach(register::add);
        people.everybody().forEach(register::add);
        return register;
    }

    private static Known unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new Known(
                new UnitId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                Level.valueOf(row.getString("level")),
                new RegionCode(row.getString("region")),
                parent == null ? null : new UnitId(parent),
                UnitStatus.valueOf(row.getString("status")));
    }

    private static Register.Held held(ResultSet row, int number) throws SQLException {
        return new Register.Held(
                new PersonId(row.getObject("person", UUID.class)),
                PostKind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("office"));
    }
}
