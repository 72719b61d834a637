package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// Taking in what supplements or corrects a notice.
///
/// @param original the notice that it supplements
/// @param text what was pasted; comes back when it was refused
/// @param units the units that the officer acts for; asked for only when there are several
/// @param refusal why it was not taken, in words
public record NewSupplementPage(
        NoticeFrame original,
        String text,
        List<Choice> units,
        @Nullable String refusal) {

    public boolean asksForUnit() {
        return units.size() > 1;
    }

    /// Where it is drafted instead.
    public String draftPath() {
        return "/desk/notices/drafts/new?kind=SUPPLEMENT&supplements="
                + original.path().replaceFirst("^.*/", "");
    }

    public String action() {
        return original.path() + "/supplements";
    }
}
