package org.xinghe.activity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page on which sessions that the public knows are moved or switched online.
///
/// @param sessions those that are not over
/// @param log what became of sessions so far
/// @param refusals why the last wish was refused
/// @param link what was typed as the address
/// @param reason what was typed as the reason
public record SessionsPage(
        String id,
        String title,
        boolean changeable,
        List<Line> sessions,
        List<ChangeLine> log,
        List<RegionGroup> regions,
        List<String> refusals,
        String link,
        String reason) {

    /// One session.
    ///
    /// @param online whether it is online already
    /// @param typed what stands in its form
    public record Line(
            String id,
            String when,
            @Nullable String place,
            boolean online,
            boolean chosen,
            SessionRow typed,
            boolean open) {}

    public String path() {
        return "/desk/activities/" + id;
    }

    /// Whether anything is left that may be switched.
    public boolean maySwitch() {
        return changeable && sessions.stream().anyMatch(each -> !each.online());
    }
}
