package org.xinghe.campaign.burden;

import org.springframework.stereotype.Component;
import org.xinghe.campaign.DutyKind;

/// What one unit usually needs for a duty: for what is asked of its desk, not for the activity itself.
@Component
public class UsualMinutes {

    private final BurdenSettings settings;

    UsualMinutes(BurdenSettings settings) {
        this.settings = settings;
    }

    public int of(DutyKind kind) {
        return switch (kind) {
            case ACTIVITY -> settings.activityMinutes();
            case RECORD -> settings.recordMinutes();
            case REPORT -> settings.reportMinutes();
            case OTHER -> settings.otherMinutes();
        };
    }
}
