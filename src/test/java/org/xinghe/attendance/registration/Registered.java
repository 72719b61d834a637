package org.xinghe.attendance.registration;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionId;
import org.xinghe.activity.SessionStandings;
import org.xinghe.attendance.registration.RegisterOutcome.Kept;

/// How registrations stand, as tests look at them.
final class Registered {

    private final Registrations registrations;
    private final Admissions admissions;
    private final SessionStandings standings;
    private final JdbcClient jdbc;

    Registered(ApplicationContext beans) {
        this.registrations = beans.getBean(Registrations.class);
        this.admissions = beans.getBean(Admissions.class);
        this.standings = beans.getBean(SessionStandings.class);
        this.jdbc = beans.getBean(JdbcClient.class);
    }

    private SessionId session(ActivityId id) {
        return standings.of(id).getFirst().session().requireId();
    }

    RegistrationView view(RegisterOutcome outcome) {
        return registrations.find(code(outcome)).orElseThrow();
    }

    RegistrationState stateOf(RegisterOutcome outcome) {
        return view(outcome).state();
    }

    List<MessageReason> messagesOf(RegisterOutcome outcome) {
        return registrations.messagesTo(view(outcome).id()).stream()
                .map(VisitorMessage::reason)
                .toList();
    }

    static String code(RegisterOutcome outcome) {
        return ((Kept) outcome).code();
    }

    /// Capacity, taken, waiting, numbers as the counter has them.
    List<Integer> counter(ActivityId id) {
        return jdbc.sql(
                        "select capacity, taken, waiting, numbers from attendance.session_places where session = :session")
                .param("session", session(id).value())
                .query((row, _) -> List.of(
                        row.getInt("capacity"), row.getInt("taken"), row.getInt("waiting"), row.getInt("numbers")))
                .single();
    }

    int taken(ActivityId id) {
        return admissions.confirmed(session(id)).stream()
                .mapToInt(Admission::heads)
                .sum();
    }

    List<Long> numbers(ActivityId id, String state) {
        return jdbc.sql(
                        "select number from attendance.registration where session = :session and state = :state order by 1")
                .param("session", session(id).value())
                .param("state", state)
                .query((row, _) -> row.getLong("number"))
                .list();
    }
}
