package org.xinghe.notification.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether and how often this node looks for work.
///
/// @param every how often a job looks whether there is something to do
@ConfigurationProperties("xinghe.jobs")
record JobSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("30s") Duration every) {

    JobSettings {
        if (every.toMillis() < 100 || every.toMinutes() > 15) {
            throw new IllegalArgumentException("xinghe.jobs.every must be 0.1s to 15m: " + every);
        }
    }
}
