package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;

/// Which kind of unit reports to which office.
///
/// @param editable whether the reader may say it
/// @param asked how many kinds still wait for an answer
public record RoutesPage(NoticeTabs notice, boolean compiled, boolean editable, List<Line> lines, int asked) {

    /// @param named the office as the notice calls it; empty when it names none
    /// @param office the office that was chosen, null while nobody has said
    /// @param offices all offices of the issuers
    /// @param issuers those under which the named office can be registered; empty when there is nothing to register
    public record Line(
            String path,
            String kind,
            int units,
            String named,
            @Nullable String office,
            List<Choice> offices,
            List<Choice> issuers) {}
}
