package org.xinghe.activity.school;

import java.time.Clock;
import java.time.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.shared.CampaignTime;

/// How long names and telephones of schools' contacts and speakers' telephones are kept.
@Service
public class ContactRetention {

    /// Counted from the last day of the activity.
    public static final Period KEPT = Period.ofDays(180);

    private final JdbcClient jdbc;
    private final Clock clock;

    ContactRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Erases what is kept long enough; may run as often as one likes.
    ///
    /// @return of how many schools and speakers something was erased
    @Transactional
    public int erase() {
        var before = CampaignTime.dayOf(clock.instant()).minus(KEPT);
        var schools = jdbc.sql("""
                update activity.school_request
                   set contact_name = null, contact_phone = null
                  from activity.activity
                 where activity.id = school_request.activity
                   and school_request.contact_phone is not null
                   and coalesce(activity.last_at, school_request.asked_at at time zone 'Asia/Shanghai')::date < :before
                """).param("before", before).update();
        var speakers = jdbc.sql("""
                update activity.speaker_offer
                   set phone = null
                  from activity.activity
                 where activity.id = speaker_offer.activity
                   and speaker_offer.phone is not null
                   and coalesce(activity.last_at, speaker_offer.offered_at at time zone 'Asia/Shanghai')::date < :before
                """).param("before", before).update();
        return schools + speakers;
    }
}
