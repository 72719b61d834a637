package org.xinghe.notification.messenger;

/// What became of the wish to set a messenger.
public sealed interface SetOutcome {

    record Done() implements SetOutcome {}

    record Refused(AddressFault fault) implements SetOutcome {}
}
