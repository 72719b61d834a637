package org.xinghe.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Tone;

/// Something that waits for the one who acts, as the desk's home shows it.
///
/// @param group the key of the heading it stands under, for instance `notice.waiting.sign`
/// @param text what it is, in the words of the thing itself: a title, a unit's name
/// @param href where it is done
/// @param dueOn the last day, null when there is none
/// @param tone how urgent it is
/// @param order the place of its group, small numbers first
public record Waiting(
        String group, String text, String href, @Nullable LocalDate dueOn, Tone tone, int order) {}
