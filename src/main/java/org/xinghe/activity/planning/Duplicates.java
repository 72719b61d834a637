package org.xinghe.activity.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.UnitActivities;
import org.xinghe.history.History;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// Asks whether something was planned already, before it is planned twice; and lets a unit take part in what another
/// one planned. Nothing is refused: only people know whether two are one.
@Service
@Transactional
public class Duplicates {

    private static final int MOST = 5;

    /// Titles that look alike, with sessions at most a day away.
    static final String ALIKE = """
            select activity.id, activity.slug, activity.title, activity.unit, activity.state,
                   session.starts_at, session.place, session.region,
                   exists (select from activity.activity_campaign
                            where activity_campaign.activity = activity.id
                              and activity_campaign.campaign = :campaign) as counts_already,
                   exists (select from activity.support
                            where support.activity = activity.id and support.partner_key = :unitName)
                   or exists (select from activity.taking_part
                               where taking_part.activity = activity.id and taking_part.unit = :unit) as with_us
              from activity.activity
              join activity.session on session.activity = activity.id
              join unnest(:days::date[]) as wanted (day)
                on session.starts_at >= wanted.day - 1 and session.starts_at < wanted.day + 2
             where activity.title % :title
               and
            """ + Knowledge.MAY_KNOW + """
             order by similarity(activity.title, :title) desc, session.starts_at, activity.slug
             limit 500
            """;

    private final Knowledge knowledge;
    private final UnitActivities own;
    private final Units units;
    private final History history;
    private final Clock clock;
    private final JdbcClient jdbc;

    Duplicates(Knowledge knowledge, UnitActivities own, Units units, History history, Clock clock, JdbcClient jdbc) {
        this.knowledge = knowledge;
        this.own = own;
        this.units = units;
        this.history = history;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /// What this plan may be already: a title alike, the same day or the one beside it, and the same place, unit or
    /// partner.
    @Transactional(readOnly = true)
    public List<LikelySame> like(PlanActivity wish) {
        var days = wish.sessions().stream()
                .map(each -> each.startsAt().toLocalDate())
                .distinct()
                .map(LocalDate::toString)
                .toArray(String[]::new);
        if (days.length == 0) {
            return List.of();
        }
        var known = knowledge.units();
        var found = new LinkedHashMap<ActivityId, LikelySame>();
        asked(wish, days, known).query((row, _) -> row(row, known)).list().stream()
                .filter(each -> each.fits(wish))
                .forEach(each -> found.putIfAbsent(each.same().activity(), each.same()));
        return found.values().stream().limit(MOST).toList();
    }

    /// Notes that a unit of the acting person takes part in a public activity of another one.
    public void takePart(ActivityId activity, UnitId unit) {
        var host = jdbc.sql("""
                        select unit from activity.activity
                         where id = :id and state in ('PUBLISHED', 'RECORDED')
                        """)
                .param("id", activity.value())
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("public activity", activity));
        if (host.equals(unit)
                || own.reachableUnits().stream().noneMatch(each -> each.id().equals(unit))) {
            throw new NotFound("unit that may take part", unit);
        }
        var noted = jdbc.sql("""
                        insert into activity.taking_part (activity, unit, noted_at) values (:activity, :unit, :now)
                        on conflict do nothing
                        """)
                .param("activity", activity.value())
                .param("unit", unit.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (noted > 0) {
            history.note(
                    "activity",
                    activity,
                    "take-part",
                    Map.of("unit", units.require(unit).name()));
        }
    }

    /// The units that take part in an activity of another one, the first to say so first.
    @Transactional(readOnly = true)
    public List<UnitId> takingPart(ActivityId activity) {
        return jdbc.sql("select unit from activity.taking_part where activity = :activity order by noted_at, unit")
                .param("activity", activity.value())
                .query((row, _) -> new UnitId(row.getObject("unit", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec asked(PlanActivity wish, String[] days, Set<UnitId> known) {
        return jdbc.sql(ALIKE)
                .param("title", wish.title())
                .param("days", days)
                .param("campaign", wish.campaign().value())
                .param("unit", wish.unit().value())
                .param("unitName", units.require(wish.unit()).name())
                .param("units", Knowledge.array(known));
    }

    /// One session near in time of an activity with a title alike.
    private record Near(LikelySame same, RegionCode region, boolean withUs) {

        boolean fits(PlanActivity wish) {
            return Likeness.isLikelySame(wish.title(), same.title())
                    && (withUs
                            || same.unit().equals(wish.unit())
                            || wish.sessions().stream().anyMatch(this::isThere));
        }

        private boolean isThere(PlannedSession session) {
            return session.region().city().equals(region.city())
                    && same.place() != null
                    && SamePlace.is(session.place(), same.place());
        }
    }

    private static Near row(ResultSet row, Set<UnitId> known) throws SQLException {
        var id = new ActivityId(row.getObject("id", UUID.class));
        var unit = new UnitId(row.getObject("unit", UUID.class));
        var place = row.getString("place");
        LocalDateTime starts = row.getTimestamp("starts_at").toLocalDateTime();
        var same = new LikelySame(
                id,
                row.getString("title"),
                unit,
                ActivityState.valueOf(row.getString("state")),
                known.contains(unit),
                row.getBoolean("counts_already"),
                starts,
                place.isBlank() ? null : place,
                Knowledge.path(id, row.getString("slug"), unit, known));
        return new Near(same, new RegionCode(row.getString("region")), row.getBoolean("with_us"));
    }
}
