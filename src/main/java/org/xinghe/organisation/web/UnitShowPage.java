package org.xinghe.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Event;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// One unit, in words.
///
/// @param officeFaults what was wrong with a new office, in words
public record UnitShowPage(
        String path,
        String name,
        String state,
        Tone tone,
        List<Fact> facts,
        List<Link> children,
        List<String> offices,
        List<Holder> holders,
        List<Holder> formerHolders,
        List<Event> history,
        boolean open,
        boolean manages,
        boolean appoints,
        String today,
        String officeName,
        List<String> officeFaults) {

    /// Somebody in a post.
    ///
    /// @param note what else is to be known, empty for nothing
    /// @param path the address of this holding; acts hang below it
    /// @param acting who acts for the holder, today or later
    public record Holder(
            String path,
            String post,
            String name,
            String signInName,
            String contact,
            String days,
            String note,
            boolean mayEnd,
            boolean mayInvite,
            boolean mayDelegate,
            List<Acting> acting) {

        /// Where the desk shows what the next holder needs to know.
        public String handoverPath() {
            return "/desk/posts/%s/handover".formatted(path.substring(path.lastIndexOf('/') + 1));
        }
    }

    /// Somebody who acts for a holder.
    ///
    /// @param text who, and from when until when
    /// @param endPath where it is ended, null for who may not
    public record Acting(String text, String sure, @Nullable String endPath) {}

    /// Where a unit below this one is registered.
    public String newBelowPath() {
        return "/desk/units/new?parent=" + path.substring(path.lastIndexOf('/') + 1);
    }

    public boolean mayChange() {
        return manages && open;
    }

    public boolean mayAppoint() {
        return appoints && open;
    }
}
