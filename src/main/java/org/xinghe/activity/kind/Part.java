package org.xinghe.activity.kind;

/// What an activity of some kinds has beyond sessions, text and people. Each part has tables, pages and rules of its
/// own.
public enum Part {
    /// Ordered stops with times, places and guides.
    STOPS,
    /// Groups of people with vehicle, insurance and a contact sheet.
    GROUPS,
    /// Sets of exhibits that travel from place to place.
    TOUR,
    /// Schools that ask and speakers who offer.
    SCHOOLS,
    /// Points of a programme with their times.
    AGENDA,
    /// A stream to watch, a countdown before and a replay after it.
    STREAM,
    /// Questions of the audience and what was answered.
    QUESTIONS,
    /// Invited media, interviews and what they published.
    PRESS,
    /// Activities below it, whose figures roll up.
    PROGRAMME
}
