package org.xinghe.notification.outbox;

/// The parts in which the outbox is looked through.
public enum OutboxView {
    /// What will go, and what is held.
    COMING("WAITING", "HELD"),
    FAILED("FAILED"),
    SENT("SENT"),
    DROPPED("DROPPED");

    private final String[] states;

    OutboxView(String... states) {
        this.states = states;
    }

    String[] states() {
        return states.clone();
    }
}
