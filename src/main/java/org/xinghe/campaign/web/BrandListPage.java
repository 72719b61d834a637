package org.xinghe.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// The brands of the reader's units in one campaign.
///
/// @param campaigns the campaigns to choose from, empty when there is one
/// @param title of the campaign; empty when none runs
/// @param units the reader's units that may register
public record BrandListPage(List<Link> campaigns, String title, List<UnitView> units) {

    /// @param registrationPath where one more is registered
    public record UnitView(String name, String registrationPath, List<BrandView> brands) {}

    /// @param since in words
    /// @param activities that carry it
    /// @param approvalPath null when the reader does not approve it now
    public record BrandView(
            String id,
            String name,
            String sentence,
            String strand,
            String since,
            String state,
            Tone tone,
            List<Link> activities,
            String path,
            int version,
            @Nullable String approvalPath,
            String retirementPath) {}
}
