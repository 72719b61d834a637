package org.xinghe.notification.chase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;

/// Keeps the accounts of weeks.
@Repository
class WeeklyStore {

    private final JdbcClient jdbc;

    WeeklyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isWritten(LocalDate week) {
        return jdbc.sql("select exists (select from notification.weekly where week = :week)")
                .param("week", week)
                .query(Boolean.class)
                .single();
    }

    /// Keeps an account; empty when its issuer has one for the week.
    Optional<WeeklyId> keep(Weekly weekly) {
        var id = WeeklyId.fresh();
        var kept = jdbc.sql("""
                insert into notification.weekly (id, week, day, unit) values (:id, :week, :day, :unit)
                on conflict on constraint weekly_is_one_a_week do nothing
                """)
                .param("id", id.value())
                .param("week", weekly.week())
                .param("day", weekly.day())
                .param("unit", weekly.unit().value())
                .update();
        if (kept == 0) {
            return Optional.empty();
        }
        for (var position = 0; position < weekly.lines().size(); position++) {
            keep(id, position, weekly.lines().get(position));
        }
        return Optional.of(id);
    }

    private void keep(WeeklyId id, int position, Weekly.Line line) {
        jdbc.sql("""
                insert into notification.weekly_line
                       (weekly, position, campaign, title, kind, units, done, open, overdue, missing)
                values (:id, :position, :campaign, :title, :kind, :units, :done, :open, :overdue, :missing)
                """)
                .param("id", id.value())
                .param("position", position)
                .param("campaign", line.campaign().value())
                .param("title", line.title())
                .param("kind", line.kind().name())
                .param("units", line.units())
                .param("done", line.done())
                .param("open", line.open())
                .param("overdue", line.overdue())
                .param("missing", line.missing().toArray(String[]::new))
                .update();
    }

    Optional<Weekly> find(WeeklyId id) {
        var lines = jdbc.sql("select * from notification.weekly_line where weekly = :id order by position")
                .param("id", id.value())
                .query(WeeklyStore::line)
                .list();
        return jdbc.sql("select week, day, unit from notification.weekly where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Weekly(
                        row.getObject("week", LocalDate.class),
                        row.getObject("day", LocalDate.class),
                        new UnitId(row.getObject("unit", UUID.class)),
                        lines))
                .optional();
    }

    private static Weekly.Line line(ResultSet row, int number) throws SQLException {
        return new Weekly.Line(
                new CampaignId(row.getObject("campaign", UUID.class)),
                row.getString("title"),
                UnitKind.valueOf(row.getString("kind")),
                row.getInt("units"),
                row.getInt("done"),
                row.getInt("open"),
                row.getInt("overdue"),
                List.copyOf(Arrays.asList((String[]) row.getArray("missing").getArray())));
    }
}
