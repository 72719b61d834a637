package org.xinghe.activity.quick;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.ActivityOutcome;
import org.xinghe.activity.ActivityOutcome.Done;
import org.xinghe.activity.ActivityOutcome.Refused;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.quick.QuickOutcome.Recorded;
import org.xinghe.activity.quick.QuickOutcome.Submitted;
import org.xinghe.media.MediaId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Actor;
import org.xinghe.shared.PersonId;
import org.xinghe.shared.Typed;

/// Plans, publishes or submits, and records an activity in one step.
@Service
@Transactional
public class QuickRecords {

    private final Activities activities;
    private final JdbcClient jdbc;

    QuickRecords(Activities activities, JdbcClient jdbc) {
        this.activities = activities;
        this.jdbc = jdbc;
    }

    /// Who decides publishes and records; anybody else submits, and the record is made when it is published.
    ///
    /// @param id the same one twice is the same record, also when its first answer never arrived
    public QuickOutcome take(QuickRecordId id, PlanActivity plan, RecordActivity record) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 17))")
                .param("id", id.toString())
                .query((_, _) -> true)
                .single();
        var known = known(id);
        if (known.isPresent()) {
            return known.get();
        }
        var activity = activities.plan(plan);
        var decides = activities.mayDecideFor(plan.unit());
        if ((decides ? activities.approve(activity) : activities.submit(activity)) instanceof Refused no) {
            return undone(no);
        }
        if (decides && activities.record(activity, record) instanceof Refused no) {
            return undone(no);
        }
        keep(id, activity, record, !decides);
        return decides ? new Recorded(activity) : new Submitted(activity);
    }

    /// The record that waits for an activity to be published.
    @Transactional(readOnly = true)
    public Optional<RecordActivity> waitingFor(ActivityId activity) {
        return waiting(activity).map(Waiting::record);
    }

    /// Makes the record of an activity that has been published, as the one who typed it.
    public void published(ActivityId activity) {
        waiting(activity)
                .ifPresent(waiting -> waiting.by().run(() -> {
                    ActivityOutcome outcome = activities.record(activity, waiting.record());
                    if (outcome instanceof Done) {
                        jdbc.sql("update activity.quick_record set waits = false where activity = :activity")
                                .param("activity", activity.value())
                                .update();
                    }
                }));
    }

    /// The telephone number under which a unit was to be reached the last time.
    @Transactional(readOnly = true)
    public String lastPhoneOf(UnitId unit) {
        return jdbc.sql("""
                select contact_phone from activity.activity
                 where unit = :unit and contact_phone <> ''
                 order by planned_at desc limit 1
                """)
                .param("unit", unit.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private record Waiting(Actor by, RecordActivity record) {}

    private static QuickOutcome undone(Refused no) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new QuickOutcome.Refused(no.reasons());
    }

    private Optional<QuickOutcome> known(QuickRecordId id) {
        return jdbc.sql("select activity, waits from activity.quick_record where id = :id and person = :person")
                .param("id", id.value())
                .param("person", Actor.current().require().value())
                .query((row, _) -> {
                    var activity = new ActivityId(row.getObject("activity", UUID.class));
                    return row.getBoolean("waits") ? (QuickOutcome) new Submitted(activity) : new Recorded(activity);
                })
                .optional();
    }

    private void keep(QuickRecordId id, ActivityId activity, RecordActivity record, boolean waits) {
        var actor = Actor.current();
        jdbc.sql("""
                insert into activity.quick_record
                       (id, activity, person, person_name, on_site, on_site_method, online, online_method,
                        science_workers, record_text, pictures, waits)
                values (:id, :activity, :person, :name, :onSite, :onSiteMethod, :online, :onlineMethod,
                        :workers, :text, :pictures, :waits)
                """)
                .param("id", id.value())
                .param("activity", activity.value())
                .param("person", actor.require().value())
                .param("name", actor.name())
                .param("onSite", record.onSite())
                .param("onSiteMethod", name(record.onSiteMethod()))
                .param("online", record.online())
                .param("onlineMethod", name(record.onlineMethod()))
                .param("workers", record.scienceWorkers())
                .param("text", record.text())
                .param(
                        "pictures",
                        record.pictures().stream().map(MediaId::value).toArray(UUID[]::new))
                .param("waits", waits)
                .update();
    }

    private Optional<Waiting> waiting(ActivityId activity) {
        return jdbc.sql("select * from activity.quick_record where activity = :activity and waits")
                .param("activity", activity.value())
                .query(QuickRecords::waiting)
                .optional();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                Actor.of(new PersonId(row.getObject("person", UUID.class)), row.getString("person_name")),
                new RecordActivity(
                        row.getObject("on_site", Integer.class),
                        method(row.getString("on_site_method")),
                        row.getObject("online", Integer.class),
                        method(row.getString("online_method")),
                        row.getInt("science_workers"),
                        0,
                        row.getString("record_text"),
                        pictures(row.getArray("pictures")),
                        List.of()));
    }

    private static List<MediaId> pictures(Array pictures) throws SQLException {
        return Arrays.stream((UUID[]) pictures.getArray()).map(MediaId::new).toList();
    }

    private static @Nullable String name(@Nullable CountingMethod method) {
        return method == null ? null : method.name();
    }

    private static @Nullable CountingMethod method(@Nullable String name) {
        return Typed.constant(CountingMethod.class, name).orElse(null);
    }
}
