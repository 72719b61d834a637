package org.xinghe.notification.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.PersonId;

/// Something on its way out to one address.
///
/// @param person whom it goes to, null for a unit's messenger
/// @param body the plain text of a mail, JSON for a messenger
/// @param html the other form of a mail
/// @param unsubscribe where its reader says that it is not wanted; null for duty
/// @param notBefore when it goes at the earliest
/// @param fault why the last try did not work, null when there was none
/// @param reason why it was held or dropped
public record Outgoing(
        OutgoingId id,
        Channel channel,
        Topic topic,
        UnitId unit,
        @Nullable PersonId person,
        String recipient,
        String subject,
        String body,
        @Nullable String html,
        @Nullable String unsubscribe,
        OutgoingState state,
        Instant notBefore,
        int attempts,
        @Nullable Instant triedAt,
        @Nullable Fault fault,
        @Nullable String faultDetail,
        @Nullable Instant sentAt,
        @Nullable String reason,
        Instant madeAt) {}
