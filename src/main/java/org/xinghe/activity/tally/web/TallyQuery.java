package org.xinghe.activity.tally.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.tally.Figure;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.RegionCode;

/// What the page of figures is asked for, as it stands in its address.
///
/// @param also further campaigns
/// @param figure what is opened, null for nothing
/// @param group the group whose figure is opened, such as `kind`, `strand` or `city`; empty for all
/// @param value of the group; empty for those without one
record TallyQuery(
        CampaignId campaign, Set<CampaignId> also, @Nullable Figure figure, String group, String value, int page) {

    static TallyQuery of(
            CampaignId campaign,
            @Nullable List<CampaignId> also,
            @Nullable Figure figure,
            @Nullable String group,
            @Nullable String value,
            int page) {
        var further = Objects.requireNonNullElse(also, List.<CampaignId>of()).stream()
                .filter(each -> !each.equals(campaign))
                .collect(Collectors.toSet());
        return new TallyQuery(
                campaign,
                further,
                figure,
                Objects.requireNonNullElse(group, ""),
                Objects.requireNonNullElse(value, ""),
                Math.max(1, page));
    }

    Set<CampaignId> campaigns() {
        return Stream.concat(Stream.of(campaign), also.stream()).collect(Collectors.toSet());
    }

    /// The address of a figure's rows.
    String opening(Figure opened, String ofGroup, String ofValue, int onPage) {
        var parts = new ArrayList<String>();
        also.stream().map(CampaignId::toString).sorted().forEach(each -> parts.add("also=" + each));
        parts.add("figure=" + opened);
        if (!ofGroup.isEmpty()) {
            parts.add("group=" + ofGroup);
            parts.add("value=" + ofValue);
        }
        if (onPage > 1) {
            parts.add("page=" + onPage);
        }
        return "/desk/campaigns/" + campaign + "/activities?" + String.join("&", parts) + "#rows";
    }

    boolean opens(Figure asked, String ofGroup, String ofValue) {
        return figure == asked && group.equals(ofGroup) && value.equals(ofValue);
    }

    /// The strand that is meant; empty for what is in none.
    @Nullable
    StrandId strand() {
        return value.matches("[0-9a-fA-F-]{36}") ? StrandId.of(value) : null;
    }

    /// The city that is meant; empty for what has no place.
    @Nullable
    RegionCode city() {
        return value.matches("\\d{6}") ? RegionCode.of(value) : null;
    }
}
