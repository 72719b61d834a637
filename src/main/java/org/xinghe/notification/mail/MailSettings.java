package org.xinghe.notification.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The mail server that takes our mail. Without a host there is no mail, and nobody is offered any.
///
/// @param host its name or address, null for no mail
/// @param user who signs in there, null for nobody
/// @param from the address that mail comes from
/// @param fromName the name beside it
/// @param timeout how long one step with the server may take
@ConfigurationProperties("xinghe.mail")
public record MailSettings(
        @Nullable String host,
        @DefaultValue("587") int port,
        @Nullable String user,
        @Nullable String password,
        @DefaultValue("STARTTLS") Encryption encryption,
        @Nullable String from,
        @DefaultValue("星河") String fromName,
        @DefaultValue("15s") Duration timeout) {

    /// How the way to the server is kept private.
    public enum Encryption {
        /// Not at all: only to a server on the same machine or in the same closed room.
        NONE,
        /// From the first word that matters; a server that cannot is not used.
        STARTTLS,
        /// From the first byte.
        TLS
    }

    public MailSettings {
        host = host == null || host.isBlank() ? null : host.strip();
        if (host != null && (from == null || !from.matches("[^\\s@]+@[^\\s@]+"))) {
            throw new IllegalArgumentException(
                    "xinghe.mail.from must be an address such as xinghe@example.org when xinghe.mail.host is set: "
                            + from);
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("xinghe.mail.port must be 1 to 65535: " + port);
        }
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException(
                    "xinghe.mail.user and xinghe.mail.password are set together or not at all; only %s is set"
                            .formatted(user == null ? "the password" : "the user"));
        }
        if (timeout.toMillis() < 500 || timeout.toMinutes() > 5) {
            throw new IllegalArgumentException("xinghe.mail.timeout must be 0.5s to 5m: " + timeout);
        }
    }

    public boolean isSetUp() {
        return host != null;
    }

    /// Without the password.
    @Override
    public String toString() {
        return "MailSettings[%s:%d, %s, from %s]".formatted(host, port, encryption, from);
    }
}
