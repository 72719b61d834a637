package org.xinghe.web.ui;

import org.jspecify.annotations.Nullable;

/// One cell of the board: what a unit has done about a duty.
///
/// @param tone null when nothing is owed
/// @param text the state in words, read aloud and shown on touch
/// @param shown what stands in the cell besides the sign, for instance a count; may be empty
/// @param href the rows behind it
public record HeatCell(
        @Nullable Tone tone,
        String text,
        String shown,
        @Nullable String href) {}
