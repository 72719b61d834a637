package org.xinghe.portal.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Mode;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;

/// Understands what stands in an address. Readers change addresses, and so do robots: what makes no sense is left out
/// and said, never an error.
@Component
class Searches {

    private static final int LONGEST_TEXT = 80;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2150, 1, 1);

    private final Campaigns campaigns;
    private final Regions regions;

    Searches(Campaigns campaigns, Regions regions) {
        this.campaigns = campaigns;
        this.regions = regions;
    }

    Search read(ListQuery query) {
        var misread = new ArrayList<String>();
        var known = campaigns.running();
        var campaign = understood(query.campaign(), "campaign", misread, slug -> named(known, slug));
        var strands = strandsOf(campaign, known);
        var strand = understood(query.strand(), "strand", misread, text -> strandAt(strands, text));
        var from = understood(query.from(), "from", misread, Searches::day);
        var to = understood(query.to(), "to", misread, Searches::day);
        var swapped = from != null && to != null && to.isBefore(from);
        return new Search(
                known,
                campaign != null || strand == null ? campaign : known.getFirst(),
                understood(query.city(), "city", misread, this::region),
                swapped ? to : from,
                swapped ? from : to,
                strands,
                strand,
                understood(query.mode(), "mode", misread, Searches::mode),
                text(query.text()),
                page(query.page()),
                List.copyOf(misread));
    }

    private static <T> @Nullable T understood(
            @Nullable String text, String name, List<String> misread, Function<String, Optional<T>> reading) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var read = reading.apply(text.strip());
        if (read.isEmpty()) {
            misread.add(name);
        }
        return read.orElse(null);
    }

    private static Optional<CampaignSummary> named(List<CampaignSummary> known, String slug) {
        return known.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    private List<StrandSummary> strandsOf(@Nullable CampaignSummary campaign, List<CampaignSummary> known) {
        if (campaign != null) {
            return campaigns.strandsOf(campaign.id());
        }
        return known.isEmpty()
                ? List.of()
                : campaigns.strandsOf(known.getFirst().id());
    }

    private static Optional<StrandSummary> strandAt(List<StrandSummary> strands, String position) {
        return strands.stream()
                .filter(each -> String.valueOf(each.position()).equals(position))
                .findFirst();
    }

    private Optional<Region> region(String code) {
        return code.matches("\\d{6}") ? regions.find(new RegionCode(code)) : Optional.empty();
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.isAfter(EARLIEST) && day.isBefore(LATEST));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Mode> mode(String name) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equals(name))
                .findFirst();
    }

    private static @Nullable String text(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var printable = typed.replaceAll("\\p{Cntrl}", " ").strip();
        var end = Math.min(printable.length(), LONGEST_TEXT);
        return printable.isEmpty() ? null : printable.substring(0, end);
    }

    private static int page(@Nullable String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,8}") ? Integer.parseInt(typed) : 1;
    }
}
