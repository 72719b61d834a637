package org.xinghe.portal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityFilter;
import org.xinghe.activity.Mode;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.organisation.Region;

/// What a reader looks for, understood.
///
/// @param campaigns all that are or were running, the latest first
/// @param campaign the one asked for, null for all
/// @param strands of the campaign asked for, else of the latest one
/// @param misread the parameters that could not be understood and were left out
record Search(
        List<CampaignSummary> campaigns,
        @Nullable CampaignSummary campaign,
        @Nullable Region city,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<StrandSummary> strands,
        @Nullable StrandSummary strand,
        @Nullable Mode mode,
        @Nullable String text,
        int page,
        List<String> misread) {

    ActivityFilter filter() {
        return new ActivityFilter(
                campaign == null ? null : campaign.id(),
                city == null ? null : city.code(),
                from,
                to,
                strand == null ? null : strand.id(),
                items(),
                mode,
                text,
                page);
    }

    /// Whether anything narrows the list.
    boolean narrows() {
        return campaign != null
                || city != null
                || from != null
                || to != null
                || strand != null
                || mode != null
                || text != null;
    }

    Search between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Search(campaigns, campaign, city, first, last, strands, strand, mode, text, 1, misread);
    }

    /// The path with everything that narrows the list, ready for one more parameter; always in the same order.
    String address(String path) {
        var query = new StringJoiner("&", path + "?", "");
        query.setEmptyValue(path);
        add(query, "campaign", campaign == null ? null : campaign.slug());
        add(query, "city", city == null ? null : city.code().value());
        add(query, "from", from);
        add(query, "to", to);
        add(query, "strand", strand == null ? null : strand.position());
        add(query, "mode", mode);
        add(query, "text", text);
        return query.toString();
    }

    /// The address up to a last parameter's value.
    String addressTo(String path, String parameter) {
        var address = address(path);
        return address + (address.contains("?") ? "&" : "?") + parameter + "=";
    }

    private List<StrandId> items() {
        return strand == null
                ? List.of()
                : strands.stream()
                        .filter(each -> strand.id().equals(each.parent()))
                        .map(StrandSummary::id)
                        .toList();
    }

    private static void add(StringJoiner query, String name, @Nullable Object value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
