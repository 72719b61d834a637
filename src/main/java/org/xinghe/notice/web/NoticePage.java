package org.xinghe.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Step;

/// A notice at a glance: where it stands, what it says, what happened to it.
///
/// @param next what comes next, in words
/// @param nextPath where it is done
/// @param related what it supplements, and what supplements it
/// @param supplementPath where one supplements or corrects it; null when one may not
public record NoticePage(
        NoticeFrame frame,
        List<Step> steps,
        String next,
        String nextPath,
        List<Fact> facts,
        List<Related> related,
        @Nullable String supplementPath,
        List<Event> history) {

    /// @param state how far it has come, or how it is related
    public record Related(String title, String href, String state) {}
}
