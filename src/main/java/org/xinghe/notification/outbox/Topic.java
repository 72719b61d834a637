package org.xinghe.notification.outbox;

import java.util.Arrays;
import java.util.List;

/// What something that leaves the house is about. Whoever holds a post hears what it owes; what visitors asked for
/// comes to
/// them; all else can be switched off.
public enum Topic {
    DUTY,
    /// A day was moved, a notice was changed.
    NEWS,
    /// A question was answered.
    ANSWER,
    /// A report was accepted.
    ACCEPTED,
    /// How the week went, for officers.
    WEEKLY,
    /// What visitors are told of a registration of their own.
    VISITOR;

    public boolean mayBeSwitchedOff() {
        return this != DUTY && this != VISITOR;
    }

    public static List<Topic> optional() {
        return Arrays.stream(values()).filter(Topic::mayBeSwitchedOff).toList();
    }
}
