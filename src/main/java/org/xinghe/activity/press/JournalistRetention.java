package org.xinghe.activity.press;

import java.time.Clock;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.shared.CampaignTime;

/// How long telephones of journalists are kept; their names stay with what they published and asked.
@Service
public class JournalistRetention {

    /// Counted from the last day of the activity.
    public static final Period KEPT = Period.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalistRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Erases what is kept long enough; may run as often as one likes.
    ///
    /// @return of how many journalists something was erased
    @Transactional
    public int erase() {
        return jdbc.sql("""
                update activity.press_guest
                   set phone = ''
                  from activity.activity
                 where activity.id = press_guest.activity
                   and press_guest.phone <> ''
                   and activity.last_at::date < :before
                """)
                .param("before", CampaignTime.dayOf(clock.instant()).minus(KEPT))
                .update();
    }
}
