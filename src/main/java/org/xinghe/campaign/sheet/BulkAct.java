package org.xinghe.campaign.sheet;

import org.xinghe.organisation.UnitKind;

/// What is done to many duties at once.
public sealed interface BulkAct {

    /// Another day, in words.
    record Due(String text) implements BulkAct {}

    /// Other minutes, in words.
    record Minutes(String text) implements BulkAct {}

    /// A further kind of units owes them.
    record AddKind(UnitKind kind) implements BulkAct {}

    record Confirm() implements BulkAct {}

    record Drop() implements BulkAct {}
}
