package org.xinghe.attendance.checkin;

import java.time.Instant;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.SessionId;
import org.xinghe.shared.CampaignTime;

/// One session of an activity, as those find it who let people in.
///
/// @param leads whether the acting person also decides for the unit
public record Door(ActivityDetails activity, PlannedSession session, boolean leads) {

    /// How far a clock at the door may be wrong, or people early, before a time says nothing.
    private static final int EARLIEST_HOURS = 24;

    public ActivityId activityId() {
        return activity.card().id();
    }

    public SessionId sessionId() {
        return session.requireId();
    }

    /// When somebody came, as far as a device can be believed: nobody comes in the future or a day before it begins.
    public Instant believable(Instant at, Instant now) {
        var earliest = CampaignTime.instantOf(session.startsAt().minusHours(EARLIEST_HOURS));
        if (at.isAfter(now) || earliest.isAfter(now)) {
            return now;
        }
        return at.isBefore(earliest) ? earliest : at;
    }
}
