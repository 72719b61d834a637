package org.xinghe.activity.web;

import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// An activity in the list of one's units.
///
/// @param when its first session, null while none is planned
/// @param next what is to be done about it, null when nothing is
public record UnitActivityRow(
        String id,
        String href,
        String title,
        String unit,
        Tone tone,
        String state,
        @Nullable String when,
        String place,
        @Nullable Link next) {}
