package org.xinghe.notification.hours;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.xinghe.shared.WorkingDays;

/// When Xinghe may speak to people, on working days; it is quiet otherwise.
///
/// @param windows such as `08:30-11:30`
@ConfigurationProperties("xinghe.working-hours")
record HoursSettings(
        @DefaultValue({"08:30-11:30", "14:30-17:00"}) List<String> windows) {

    HoursSettings {
        new WorkingHours(windows.stream().map(Window::of).toList(), WorkingDays.WEEKENDS_ONLY);
    }

    WorkingHours on(WorkingDays days) {
        return new WorkingHours(windows.stream().map(Window::of).toList(), days);
    }
}
