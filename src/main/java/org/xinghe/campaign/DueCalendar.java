package org.xinghe.campaign;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.calendar.Holidays;
import org.xinghe.campaign.due.DueDays;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.Period;

/// The days of a campaign, with the holidays as they were loaded.
@Component
class DueCalendar {

    private final Holidays holidays;
    private final Clock clock;

    DueCalendar(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /// While its notice is not out: what is counted from the release has no day yet.
    DueDays prepared(@Nullable Period period) {
        return new DueDays(null, period, holidays.workingDays());
    }

    /// As if the notice went out today.
    DueDays today(@Nullable Period period) {
        return released(CampaignTime.dayOf(clock.instant()), period);
    }

    DueDays released(LocalDate on, @Nullable Period period) {
        return new DueDays(on, period, holidays.workingDays());
    }
}
