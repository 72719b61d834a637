package org.xinghe.portal.web;

import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Tone;

/// An activity in a list, ready to be shown. One without a picture shows its day in large print instead.
///
/// @param when null while no day is planned
/// @param where city and place
/// @param state how it stands, null while it is simply ahead
/// @param thumbnail the small size of its picture, null when it has none
/// @param picture the size for wide screens
/// @param leafDay the day of its first session, such as 30
/// @param leafMonth the month of it
/// @param pattern which of the plain grounds it gets when it has no picture, 0 to 3
public record Teaser(
        String href,
        String title,
        @Nullable String when,
        String where,
        String unit,
        @Nullable String state,
        Tone tone,
        @Nullable String thumbnail,
        @Nullable String picture,
        String leafDay,
        String leafMonth,
        int pattern) {}
