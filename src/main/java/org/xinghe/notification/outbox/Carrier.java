package org.xinghe.notification.outbox;

import java.util.List;
import java.util.Map;

/// Takes what is due to where it goes. A channel contributes a bean of it.
public interface Carrier {

    Channel channel();

    /// Tries to send some things; each has an outcome. What was sent may be sent once more after a kill: the receiver
    /// knows it by its id.
    Map<OutgoingId, SendOutcome> send(List<Outgoing> few);
}
