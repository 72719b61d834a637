package org.xinghe.activity.web;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ApprovalSettings;
import org.xinghe.calendar.Holidays;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.WorkingDays;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Tone;

/// How long something has waited, in working days.
@Component
class Waits {

    private final Holidays holidays;
    private final ApprovalSettings settings;
    private final Clock clock;

    Waits(Holidays holidays, ApprovalSettings settings, Clock clock) {
        this.holidays = holidays;
        this.settings = settings;
        this.clock = clock;
    }

    /// The holiday table as it stands, read once for a whole page.
    Counted today() {
        return new Counted(holidays.workingDays(), settings, clock.instant());
    }

    /// Waits counted up to one moment.
    record Counted(WorkingDays days, ApprovalSettings settings, Instant now) {

        /// The working days after the day on which it came, up to today.
        int since(Instant came) {
            return days.between(CampaignTime.dayOf(came), CampaignTime.dayOf(now));
        }

        Tone tone(int waited) {
            return waited >= settings.lateAfter() ? Tone.BAD : waited >= settings.slowAfter() ? Tone.WARN : Tone.BUSY;
        }

        static String words(int waited, Words words) {
            return waited == 0 ? words.say("activity.approvals.today") : words.say("activity.approvals.days", waited);
        }
    }
}
