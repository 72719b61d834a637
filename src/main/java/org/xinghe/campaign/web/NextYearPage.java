package org.xinghe.campaign.web;

import java.util.List;
import org.xinghe.web.ui.Replacement;

/// A campaign's notice for the next year: each place that moves, side by side with what it was.
///
/// @param daysOff days of the new text on which nobody works, in words
/// @param kept places that name the year and stay
public record NextYearPage(
        String campaignPath, String title, String lead, List<Line> lines, List<String> daysOff, List<String> kept) {

    /// @param index of the place
    /// @param mayStay whether the officer may leave it as it was
    public record Line(int index, Replacement replacement, boolean mayStay) {}

    public String action() {
        return campaignPath + "/next-year";
    }
}
