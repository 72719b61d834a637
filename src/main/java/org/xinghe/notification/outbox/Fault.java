package org.xinghe.notification.outbox;

/// Why a try to send did not work; the words stand under `outbox.fault.<FAULT>`.
public enum Fault {
    /// Nobody answers at the server's address.
    UNREACHABLE,
    /// The server does not let us sign in.
    SIGN_IN_REFUSED,
    /// The server says that there is no such address.
    ADDRESS_REFUSED,
    /// The server took the connection and not the message.
    REFUSED,
    /// The address is not one that may be spoken to.
    ADDRESS_FORBIDDEN,
    /// The unit has no messenger any more.
    NO_MESSENGER,
    /// Mail was switched off in the settings.
    NOT_SET_UP
}
