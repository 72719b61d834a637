package org.xinghe.notification.outbox;

/// What became of a try to send.
public sealed interface SendOutcome {

    record Sent() implements SendOutcome {}

    /// The fault passes: it goes again later.
    record Later(Fault fault, String detail) implements SendOutcome {}

    /// Nothing goes by this channel now: all of it goes again later.
    record Down(Fault fault, String detail) implements SendOutcome {}

    /// The fault stays until somebody does something about it.
    record Never(Fault fault, String detail) implements SendOutcome {}
}
