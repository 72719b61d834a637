package org.xinghe.notification;

import java.util.Optional;
import org.xinghe.notification.outbox.Topic;

/// What a message tells; its words stand under `notification.kind.<KIND>`.
public enum MessageKind {
    /// A notice was addressed to the unit.
    NOTICE_RELEASED,
    /// A unit above passed a notice on.
    NOTICE_FORWARDED,
    /// The issuers answered what the unit had asked.
    QUESTION_ANSWERED,
    /// A notice that the unit got was withdrawn.
    NOTICE_WITHDRAWN,
    /// Its receipt is still missing, and an officer could not wait for the message of the day.
    NOTICE_REMINDED,
    /// A duty of the unit may be done later.
    DUTY_EXTENDED,
    /// All that the unit owes, once a day at most.
    DIGEST,
    /// What of it went up to the unit's leader.
    DIGEST_ROSE,
    /// How a week went, for officers.
    WEEKLY,
    ACTIVITY_RETURNED,
    REPORT_RETURNED,
    REPORT_ACCEPTED;

    /// What a letter about it would be about; empty when there is none: what came back waits in the inbox and goes out
    /// with the message of a day, which has letters of its own.
    Optional<Topic> topic() {
        return switch (this) {
            case NOTICE_RELEASED, NOTICE_FORWARDED, NOTICE_REMINDED -> Optional.of(Topic.DUTY);
            case DUTY_EXTENDED, NOTICE_WITHDRAWN -> Optional.of(Topic.NEWS);
            case QUESTION_ANSWERED -> Optional.of(Topic.ANSWER);
            case REPORT_ACCEPTED -> Optional.of(Topic.ACCEPTED);
            case DIGEST, DIGEST_ROSE, WEEKLY, ACTIVITY_RETURNED, REPORT_RETURNED -> Optional.empty();
        };
    }

    /// Whether a letter about it goes without being looked through.
    boolean isUrgent() {
        return this == NOTICE_REMINDED;
    }
}
