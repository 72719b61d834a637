package org.xinghe.notification.outbox;

import java.util.Set;

/// What of the outbox an act is about.
public sealed interface Chosen {

    record These(Set<OutgoingId> ids) implements Chosen {}

    /// All of a part that the acting person sees.
    record AllOf(OutboxView view) implements Chosen {}
}
