package org.xinghe.campaign.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.brand.Brand;
import org.xinghe.campaign.brand.RegisterBrand;
import org.xinghe.organisation.UnitId;

/// A brand as typed.
///
/// @param seen the version on the page
/// @param activities those that carry it
public record BrandForm(
        String campaign,
        String unit,
        String strand,
        String name,
        String sentence,
        String since,
        List<String> activities,
        int seen) {

    public BrandForm(
            @Nullable String campaign,
            @Nullable String unit,
            @Nullable String strand,
            @Nullable String name,
            @Nullable String sentence,
            @Nullable String since,
            @Nullable List<String> activities,
            int seen) {
        this.campaign = text(campaign);
        this.unit = text(unit);
        this.strand = text(strand);
        this.name = text(name);
        this.sentence = text(sentence);
        this.since = text(since);
        this.activities = activities == null ? List.of() : List.copyOf(activities);
        this.seen = seen;
    }

    static BrandForm empty(CampaignId campaign, UnitId unit) {
        return new BrandForm(campaign.toString(), unit.toString(), null, null, null, null, null, 0);
    }

    static BrandForm of(Brand brand) {
        return new BrandForm(
                brand.campaign().toString(),
                brand.unit().toString(),
                brand.strand().toString(),
                brand.name(),
                brand.sentence(),
                String.valueOf(brand.since()),
                brand.activities().stream().map(AnswerId::toString).toList(),
                brand.version());
    }

    BrandForm at(int version) {
        return new BrandForm(campaign, unit, strand, name, sentence, since, activities, version);
    }

    CampaignId campaignId() {
        return CampaignId.of(campaign);
    }

    UnitId unitId() {
        return UnitId.of(unit);
    }

    boolean hasStrand() {
        return !strand.isEmpty();
    }

    RegisterBrand toWish() {
        return new RegisterBrand(
                campaignId(),
                unitId(),
                StrandId.of(strand),
                name,
                sentence,
                since.matches("\\d{4}") ? Integer.parseInt(since) : 0,
                activities.stream().map(AnswerId::of).collect(Collectors.toSet()));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
