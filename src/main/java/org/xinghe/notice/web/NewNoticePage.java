package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// Taking a notice in.
///
/// @param text what was pasted; comes back when it was refused
/// @param units the units that the officer acts for; asked for only when there are several
/// @param refusal why it was not taken, in words
public record NewNoticePage(
        String text, List<Choice> units, @Nullable String refusal) {

    public boolean asksForUnit() {
        return units.size() > 1;
    }
}
