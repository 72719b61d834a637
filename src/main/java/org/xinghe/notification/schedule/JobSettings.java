package org.xinghe.notification.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether and how often this node looks for work.
///
/// @param every how often a job looks whether there is something to do
/// @param heartbeat how often a node at work says that it is alive; after four of them missed, another takes its job
@ConfigurationProperties("xinghe.jobs")
record JobSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("30s") Duration every,
        @DefaultValue("6s") Duration heartbeat) {

    static final int MISSED_HEARTBEATS = 4;

    JobSettings {
        if (every.toMillis() < 100 || every.toMinutes() > 15) {
            throw new IllegalArgumentException("xinghe.jobs.every must be 0.1s to 15m: " + every);
        }
        if (heartbeat.toMillis() < 500 || heartbeat.toMinutes() > 1) {
            throw new IllegalArgumentException("xinghe.jobs.heartbeat must be 0.5s to 1m: " + heartbeat);
        }
    }
}
