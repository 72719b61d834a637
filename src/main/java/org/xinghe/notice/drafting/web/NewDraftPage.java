package org.xinghe.notice.drafting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// How a draft begins.
///
/// @param units asked for only when there are several
/// @param refusal why it did not begin, in words
public record NewDraftPage(
        List<Choice> kinds,
        List<Choice> units,
        List<Choice> beginnings,
        List<Choice> earlier,
        List<Choice> originals,
        @Nullable String refusal) {

    public boolean asksForUnit() {
        return units.size() > 1;
    }
}
