package org.xinghe.notification.hours;

import org.springframework.stereotype.Component;
import org.xinghe.calendar.Holidays;

/// The working hours by the settings and the holiday table of today.
@Component
public class OfficeHours {

    private final HoursSettings settings;
    private final Holidays holidays;

    OfficeHours(HoursSettings settings, Holidays holidays) {
        this.settings = settings;
        this.holidays = holidays;
    }

    public WorkingHours today() {
        return settings.on(holidays.workingDays());
    }
}
