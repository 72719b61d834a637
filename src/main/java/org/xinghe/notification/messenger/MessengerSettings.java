package org.xinghe.notification.messenger;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What messengers may be.
///
/// @param privateHosts names or addresses inside of the office's own network that may be spoken to, also without https;
///     everything else must be https and lie outside
/// @param timeout how long one answer may take
@ConfigurationProperties("xinghe.messenger")
public record MessengerSettings(
        @DefaultValue({}) Set<String> privateHosts,
        @DefaultValue("10s") Duration timeout) {

    public MessengerSettings {
        privateHosts = privateHosts.stream()
                .map(host -> host.strip().toLowerCase(java.util.Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (privateHosts.stream().anyMatch(host -> host.contains("/") || host.contains("*"))) {
            throw new IllegalArgumentException(
                    "xinghe.messenger.private-hosts are single names or addresses: " + privateHosts);
        }
        if (timeout.toMillis() < 500 || timeout.toMinutes() > 2) {
            throw new IllegalArgumentException("xinghe.messenger.timeout must be 0.5s to 2m: " + timeout);
        }
    }

    boolean isPrivate(String host) {
        return privateHosts.contains(host.toLowerCase(java.util.Locale.ROOT));
    }
}
