package org.xinghe.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.history.History;

/// The receiving departments of units.
@Service
@Transactional
public class Offices {

    private final JdbcClient jdbc;
    private final History history;

    Offices(JdbcClient jdbc, History history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /// Opens an office of a unit; the same name twice is one office.
    public OfficeId open(UnitId unit, String name) {
        var known = of(unit).stream()
                .filter(office -> office.name().equals(name.strip()))
                .findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        var id = OfficeId.fresh();
        jdbc.sql("insert into organisation.office (id, unit, name) values (:id, :unit, :name)")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("name", name.strip())
                .update();
        history.note("unit", unit, "open-office", Map.of("office", name.strip()));
        return id;
    }

    @Transactional(readOnly = true)
    public List<OfficeSummary> of(UnitId unit) {
        return jdbc.sql("select id, unit, name from organisation.office where unit = :unit order by name")
                .param("unit", unit.value())
                .query(Offices::summary)
                .list();
    }

    /// The offices of several units, in one statement.
    @Transactional(readOnly = true)
    public List<OfficeSummary> of(Collection<UnitId> units) {
        return jdbc.sql("select id, unit, name from organisation.office where unit = any (:units) order by unit, name")
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(Offices::summary)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<OfficeSummary> find(OfficeId id) {
        return jdbc.sql("select id, unit, name from organisation.office where id = :id")
                .param("id", id.value())
                .query(Offices::summary)
                .optional();
    }

    /// The office that a notice calls by the unit's full or short name and its own, such as 山西省科协宣传调研部.
    @Transactional(readOnly = true)
    public Optional<OfficeSummary> findByName(String name) {
        return jdbc.sql("""
                select office.id, office.unit, office.name
                  from organisation.office
                  join organisation.unit on unit.id = office.unit
                 where unit.name || office.name = :name
                    or unit.short_name || office.name = :name
                 limit 1
                """)
                .param("name", name.replaceAll("\\s+", ""))
                .query(Offices::summary)
                .optional();
    }

    private static OfficeSummary summary(ResultSet row, int number) throws SQLException {
        return new OfficeSummary(
                new OfficeId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getString("name"));
    }
}
