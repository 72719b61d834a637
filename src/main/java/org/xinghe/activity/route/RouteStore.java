package org.xinghe.activity.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityId;
import org.xinghe.organisation.RegionCode;

/// Where stops and groups are kept.
@Component
class RouteStore {

    private final JdbcClient jdbc;

    RouteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whoever changes a route waits for the one who does already.
    void takeTurn(ActivityId activity) {
        jdbc.sql("insert into activity.route (activity) values (:activity) on conflict (activity) do nothing")
                .param("activity", activity.value())
                .update();
        jdbc.sql("select activity from activity.route where activity = :activity for update")
                .param("activity", activity.value())
                .query(UUID.class)
                .single();
    }

    List<Stop> stops(ActivityId activity) {
        return new Itinerary(jdbc.sql("select * from activity.route_stop where activity = :activity")
                        .param("activity", activity.value())
                        .query(RouteStore::stop)
                        .list())
                .stops();
    }

    List<Group> groups(ActivityId activity) {
        return jdbc.sql("select * from activity.route_group where activity = :activity order by id")
                .param("activity", activity.value())
                .query(RouteStore::group)
                .list();
    }

    /// Keeps a stop as it is now; a version above that of the row says that it was changed.
    void keep(ActivityId activity, Stop stop) {
        var travel = stop.travel();
        jdbc.sql("""
                insert into activity.route_stop
                    (id, version, activity, name, region, address, arrives_at, leaves_at, guide_name, guide_phone,
                     sight, capacity, travel_minutes, travel_mode)
                values (:id, :version, :activity, :name, :region, :address, :arrives, :leaves, :guide, :phone,
                        :sight, :capacity, :minutes, :mode)
                on conflict (id) do update
                   set version = excluded.version, name = excluded.name, region = excluded.region,
                       address = excluded.address, arrives_at = excluded.arrives_at, leaves_at = excluded.leaves_at,
                       guide_name = excluded.guide_name, guide_phone = excluded.guide_phone, sight = excluded.sight,
                       capacity = excluded.capacity, travel_minutes = excluded.travel_minutes,
                       travel_mode = excluded.travel_mode
                """)
                .param("id", stop.id().value())
                .param("version", stop.version())
                .param("activity", activity.value())
                .param("name", stop.name())
                .param("region", stop.region().value())
                .param("address", stop.address())
                .param("arrives", stop.arrivesAt())
                .param("leaves", stop.leavesAt())
                .param("guide", stop.guideName())
                .param("phone", stop.guidePhone())
                .param("sight", stop.sight())
                .param("capacity", stop.capacity(), Types.INTEGER)
                .param("minutes", travel == null ? null : travel.minutes(), Types.INTEGER)
                .param("mode", travel == null ? null : travel.mode().name(), Types.VARCHAR)
                .update();
    }

    void keep(ActivityId activity, Group group) {
        var vehicle = group.vehicle();
        var insurance = group.insurance();
        StatementSpec statement = jdbc.sql("""
                insert into activity.route_group
                    (id, version, activity, name, leader_name, leader_phone, capacity, plate, seats, driver_name,
                     driver_phone, insurance_note, insured_by, insured_at)
                values (:id, :version, :activity, :name, :leader, :phone, :capacity, :plate, :seats, :driver,
                        :driverPhone, :note, :by, :at)
                on conflict (id) do update
                   set version = excluded.version, name = excluded.name, leader_name = excluded.leader_name,
                       leader_phone = excluded.leader_phone, capacity = excluded.capacity, plate = excluded.plate,
                       seats = excluded.seats, driver_name = excluded.driver_name,
                       driver_phone = excluded.driver_phone, insurance_note = excluded.insurance_note,
                       insured_by = excluded.insured_by, insured_at = excluded.insured_at
                """)
                .param("id", group.id().value())
                .param("version", group.version())
                .param("activity", activity.value())
                .param("name", group.name())
                .param("leader", group.leaderName())
                .param("phone", group.leaderPhone())
                .param("capacity", group.capacity());
        statement
                .param("plate", vehicle == null ? null : vehicle.plate(), Types.VARCHAR)
                .param("seats", vehicle == null ? null : vehicle.seats(), Types.INTEGER)
                .param("driver", vehicle == null ? null : vehicle.driverName(), Types.VARCHAR)
                .param("driverPhone", vehicle == null ? null : vehicle.driverPhone(), Types.VARCHAR)
                .param("note", insurance == null ? null : insurance.note(), Types.VARCHAR)
                .param("by", insurance == null ? null : insurance.tickedBy(), Types.VARCHAR)
                .param(
                        "at",
                        insurance == null ? null : insurance.tickedAt().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void remove(StopId stop) {
        jdbc.sql("delete from activity.route_stop where id = :id")
                .param("id", stop.value())
                .update();
    }

    void remove(GroupId group) {
        jdbc.sql("delete from activity.route_group where id = :id")
                .param("id", group.value())
                .update();
    }

    Optional<EmergencyContact> emergency(ActivityId activity) {
        return jdbc.sql("select emergency_name, emergency_phone from activity.route where activity = :activity")
                .param("activity", activity.value())
                .query((row, _) ->
                        new EmergencyContact(row.getString("emergency_name"), row.getString("emergency_phone")))
                .optional()
                .filter(contact -> !(contact.name() + contact.phone()).isBlank());
    }

    void keep(ActivityId activity, EmergencyContact contact) {
        jdbc.sql("""
                update activity.route set emergency_name = :name, emergency_phone = :phone where activity = :activity
                """)
                .param("activity", activity.value())
                .param("name", contact.name().strip())
                .param("phone", contact.phone().strip())
                .update();
    }

    private static Stop stop(ResultSet row, int number) throws SQLException {
        @Nullable String mode = row.getString("travel_mode");
        return new Stop(
                new StopId(row.getObject("id", UUID.class)),
                number + 1,
                row.getInt("version"),
                row.getString("name"),
                RegionCode.of(row.getString("region")),
                row.getString("address"),
                row.getObject("arrives_at", LocalDateTime.class),
                row.getObject("leaves_at", LocalDateTime.class),
                row.getString("guide_name"),
                row.getString("guide_phone"),
                row.getString("sight"),
                row.getObject("capacity", Integer.class),
                mode == null ? null : new Travel(row.getInt("travel_minutes"), TravelMode.valueOf(mode)));
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        @Nullable String plate = row.getString("plate");
        @Nullable String note = row.getString("insurance_note");
        return new Group(
                new GroupId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                row.getString("leader_name"),
                row.getString("leader_phone"),
                row.getInt("capacity"),
                plate == null
                        ? null
                        : new Vehicle(
                                plate,
                                row.getInt("seats"),
                                row.getString("driver_name"),
                                row.getString("driver_phone")),
                note == null
                        ? null
                        : new Insurance(
                                note,
                                row.getString("insured_by"),
                                row.getTimestamp("insured_at").toInstant()));
    }
}
