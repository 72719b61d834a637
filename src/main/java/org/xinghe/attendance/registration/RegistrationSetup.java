package org.xinghe.attendance.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.shared.CampaignTime;

/// What a unit asks of those who register for an activity, and how it gives places away.
///
/// @param version 0 of one that is not kept yet
/// @param opensAt null: as soon as the activity is public
/// @param closesAt null: when the session starts
/// @param children whether somebody under 14 may be registered, by a guardian
/// @param largestGroup how many heads one registration may have
/// @param approval whether the unit looks at each registration first
/// @param releaseHours how long before a session the places kept for groups become everybody's; 0 for never
/// @param retentionDays how long after the last session personal data is kept
/// @param note a word to visitors; may be empty
public record RegistrationSetup(
        ActivityId activity,
        int version,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        ContactRule contact,
        Asked organisation,
        Asked titleLevel,
        Asked ageBand,
        boolean children,
        int largestGroup,
        boolean approval,
        int releaseHours,
        int retentionDays,
        String note,
        List<Question> questions,
        List<QuotaGroup> groups) {

    public static final int MOST_HEADS = 500;
    public static final int MOST_RETENTION_DAYS = 730;
    public static final int MOST_RELEASE_HOURS = 720;
    public static final int MOST_QUESTIONS = 10;
    public static final int MOST_GROUPS = 6;

    public RegistrationSetup {
        questions = List.copyOf(questions);
        groups = List.copyOf(groups);
    }

    /// The least that one can ask for: a name and one way to be told.
    public static RegistrationSetup minimal(ActivityId activity) {
        return new RegistrationSetup(
                activity,
                0,
                null,
                null,
                ContactRule.EITHER,
                Asked.NO,
                Asked.NO,
                Asked.NO,
                false,
                5,
                false,
                24,
                90,
                "",
                List.of(),
                List.of());
    }

    boolean isOpenYet(Instant now) {
        return opensAt == null || !now.isBefore(opensAt);
    }

    /// Whether it is too late for a session.
    boolean isOver(LocalDateTime sessionStartsAt, Instant now) {
        return !now.isBefore(closingOf(sessionStartsAt));
    }

    /// When registration for a session closes: never after it has started.
    public Instant closingOf(LocalDateTime sessionStartsAt) {
        var start = CampaignTime.instantOf(sessionStartsAt);
        return closesAt == null || closesAt.isAfter(start) ? start : closesAt;
    }

    /// Whether the places kept for groups have become everybody's.
    boolean isReleased(LocalDateTime sessionStartsAt, Instant now) {
        return releaseHours > 0
                && !now.isBefore(CampaignTime.instantOf(sessionStartsAt).minus(Duration.ofHours(releaseHours)));
    }

    public Optional<QuotaGroup> group(String key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst();
    }
}
