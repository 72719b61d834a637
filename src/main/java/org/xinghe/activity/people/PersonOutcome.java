package org.xinghe.activity.people;

/// What became of the wish to name somebody.
public sealed interface PersonOutcome {

    record Named(PersonOfId person) implements PersonOutcome {}

    /// The same name of the same organisation stands there in this role already.
    record NamedAlready(String name) implements PersonOutcome {}

    /// An activity names no more than [ActivityPeople#MOST].
    record TooMany() implements PersonOutcome {}
}
