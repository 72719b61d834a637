package org.xinghe.notification.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Identifier;
import org.xinghe.shared.PersonId;

/// The wish to send something to an address. The same key goes to an address once.
///
/// @param key names what is told
/// @param notBefore when it goes at the earliest
public record PutOut(
        Channel channel,
        Topic topic,
        Identifier key,
        UnitId unit,
        @Nullable PersonId person,
        String recipient,
        String subject,
        String body,
        @Nullable String html,
        @Nullable String unsubscribe,
        Instant notBefore) {}
