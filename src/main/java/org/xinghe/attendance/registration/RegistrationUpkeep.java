package org.xinghe.attendance.registration;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;

/// What registrations need from time to time: waiting lists move when kept places are released, and personal data goes
/// when its time is over. May run at any time, on any node.
@Service
public class RegistrationUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationUpkeep.class);

    private final JdbcClient jdbc;
    private final Settlements settlements;
    private final Erasures erasures;

    RegistrationUpkeep(JdbcClient jdbc, Settlements settlements, Erasures erasures) {
        this.jdbc = jdbc;
        this.settlements = settlements;
        this.erasures = erasures;
    }

    private record Awaited(SessionId session, ActivityId activity) {}

    public void run() {
        awaited("").forEach(each -> settlements.lookAgain(each.session(), each.activity()));
        var erased = erasures.eraseWhatIsDue();
        if (erased > 0) {
            LOG.info("The personal data of {} registrations was erased, their time is over", erased);
        }
    }

    @ApplicationModuleListener
    void on(PlacesMayBeFree event) {
        awaited(event.activity().toString()).forEach(each -> settlements.lookAgain(each.session(), each.activity()));
    }

    /// The sessions for which somebody waits, of one activity or of all.
    private List<Awaited> awaited(String activity) {
        return jdbc.sql("""
                select session, activity from attendance.session_places
                 where waiting > 0 and (:activity = '' or activity::text = :activity)
                 order by session
                """)
                .param("activity", activity)
                .query((row, _) -> new Awaited(
                        new SessionId(row.getObject("session", UUID.class)),
                        new ActivityId(row.getObject("activity", UUID.class))))
                .list();
    }
}
