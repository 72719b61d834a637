package org.xinghe.attendance.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.SessionStanding;
import org.xinghe.activity.SessionStandings;
import org.xinghe.shared.CampaignTime;

/// Erases personal data: after the time that was promised, and when somebody asks for it. What can be counted without
/// knowing who it was stays.
@Component
@Transactional
class Erasures {

    private final JdbcClient jdbc;
    private final Setups setups;
    private final SessionStandings standings;
    private final VisitorMessages messages;
    private final Clock clock;

    Erasures(JdbcClient jdbc, Setups setups, SessionStandings standings, VisitorMessages messages, Clock clock) {
        this.jdbc = jdbc;
        this.setups = setups;
        this.standings = standings;
        this.messages = messages;
        this.clock = clock;
    }

    /// What is no longer needed: the session is over, or the registration is given back or declined.
    @Transactional(readOnly = true)
    boolean mayBeErased(RegistrationView which) {
        return !which.isErased()
                && (!which.state().isOpen()
                        || standings
                                .find(which.session())
                                .filter(standing -> standing.isPublic() && !isOver(standing))
                                .isEmpty());
    }

    ChangeOutcome erase(RegistrationView which) {
        if (!mayBeErased(which)) {
            return which.isErased() ? ChangeOutcome.DONE : ChangeOutcome.TOO_LATE;
        }
        erase("id = :which", which.id().value());
        return ChangeOutcome.DONE;
    }

    /// Erases what was kept as long as promised, activity by activity; answers how many registrations.
    int eraseWhatIsDue() {
        var activities = jdbc.sql("select distinct activity from attendance.registration where erased_at is null")
                .query((row, _) -> new ActivityId(row.getObject("activity", UUID.class)))
                .list();
        return activities.stream()
                .filter(this::isDue)
                .mapToInt(activity -> erase("activity = :which", activity.value()))
                .sum();
    }

    private boolean isDue(ActivityId activity) {
        var days = setups.find(activity).map(RegistrationSetup::retentionDays).orElse(0);
        return standings.of(activity).stream()
                .map(standing -> standing.session().endsAt())
                .max(Comparator.naturalOrder())
                .filter(end -> !CampaignTime.localOf(clock.instant()).isBefore(end.plusDays(days)))
                .isPresent();
    }

    private boolean isOver(SessionStanding standing) {
        return !CampaignTime.localOf(clock.instant())
                .isBefore(standing.session().endsAt());
    }

    private int erase(String which, UUID value) {
        Instant now = clock.instant();
        List<RegistrationId> erased = jdbc.sql("""
                update attendance.registration
                   set name = '', mobile = null, email = null, organisation = '', guardian = null, answers = '{}',
                       reason = null, erased_at = :now
                 where erased_at is null and %s
                returning id
                """.formatted(which))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("which", value)
                .query((row, _) -> new RegistrationId(row.getObject("id", UUID.class)))
                .list();
        if (!erased.isEmpty()) {
            messages.forget(erased);
        }
        return erased.size();
    }
}
