package org.xinghe.notification.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the outbox works.
///
/// @param lookThrough how long officers have for looking through what is about to go
/// @param attempts how often something is tried before it is given up; a server that is down is waited for without end
@ConfigurationProperties("xinghe.outbox")
public record OutboxSettings(
        @DefaultValue("30m") Duration lookThrough,
        @DefaultValue("8") int attempts) {

    public OutboxSettings {
        if (lookThrough.isNegative() || lookThrough.toHours() > 4) {
            throw new IllegalArgumentException("xinghe.outbox.look-through must be 0 to 4 hours: " + lookThrough);
        }
        if (attempts < 1 || attempts > 50) {
            throw new IllegalArgumentException("xinghe.outbox.attempts must be 1 to 50: " + attempts);
        }
    }
}
