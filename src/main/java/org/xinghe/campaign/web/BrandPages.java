package org.xinghe.campaign.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.campaign.brand.Brand;
import org.xinghe.campaign.brand.BrandActivities.CarriedBy;
import org.xinghe.campaign.brand.BrandOutcome.Reason;
import org.xinghe.campaign.brand.BrandState;
import org.xinghe.campaign.brand.Brands;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Fact;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Tone;

/// Builds the pages on which units register their brands.
@Component
class BrandPages {

    static final String LIST = "/desk/brands";

    private final Brands brands;

    BrandPages(Brands brands) {
        this.brands = brands;
    }

    /// @param wanted the campaign asked for, null for the latest
    BrandListPage list(@Nullable CampaignId wanted, Words words) {
        var campaigns = brands.campaigns();
        var campaign = campaigns.stream()
                .filter(each -> wanted == null || each.id().equals(wanted))
                .findFirst();
        return campaign.map(each -> list(each, campaigns, words))
                .orElseGet(() -> new BrandListPage(List.of(), "", List.of()));
    }

    BrandFormPage form(
            String title,
            String action,
            BrandForm form,
            Map<String, String> errors,
            @Nullable Brand theirs,
            Words words) {
        var campaign = form.campaignId();
        var unit = brands.registrants(campaign).stream()
                .filter(each -> each.id().equals(form.unitId()))
                .findFirst()
                .orElseThrow(() -> new org.xinghe.shared.NotFound("brand of unit", form.unit()));
        return new BrandFormPage(
                title,
                action,
                LIST + "?campaign=" + campaign,
                unit.name(),
                form,
                brands.strandsOf(campaign).stream()
                        .map(strand -> Choice.of(
                                strand.id().toString(),
                                DutiesPages.titleOf(strand),
                                strand.id().toString().equals(form.strand())))
                        .toList(),
                brands.activitiesOf(campaign, unit.id()).stream()
                        .map(activity -> Choice.of(
                                activity.id().toString(),
                                activity.title(),
                                form.activities().contains(activity.id().toString())))
                        .toList(),
                errors,
                theirs == null ? List.of() : facts(theirs, words),
                brands.maySettleFor(unit.id()));
    }

    static Map<String, String> errors(List<Reason> reasons, Words words) {
        var errors = new LinkedHashMap<String, String>();
        reasons.forEach(reason -> errors.putIfAbsent(fieldOf(reason), words.say("brands.reason", reason)));
        return errors;
    }

    private static String fieldOf(Reason reason) {
        return switch (reason) {
            case NAME, KNOWN -> "name";
            case SENTENCE, MORE_THAN_A_SENTENCE -> "sentence";
            case YEAR -> "since";
        };
    }

    private BrandListPage list(CampaignSummary campaign, List<CampaignSummary> campaigns, Words words) {
        var mine = brands.mine(campaign.id()).stream().collect(Collectors.groupingBy(Brand::unit));
        var strands = brands.strandsOf(campaign.id()).stream()
                .collect(Collectors.toMap(StrandSummary::id, Function.identity()));
        return new BrandListPage(
                campaigns.size() < 2
                        ? List.of()
                        : campaigns.stream()
                                .map(each -> new Link(
                                        CampaignPages.titleOf(each, words),
                                        LIST + "?campaign=" + each.id(),
                                        each.id().equals(campaign.id())))
                                .toList(),
                CampaignPages.titleOf(campaign, words),
                brands.registrants(campaign.id()).stream()
                        .map(unit -> unit(campaign.id(), unit, mine.getOrDefault(unit.id(), List.of()), strands, words))
                        .toList());
    }

    private BrandListPage.UnitView unit(
            CampaignId campaign, UnitSummary unit, List<Brand> own, Map<StrandId, StrandSummary> strands, Words words) {
        var carriers = own.stream().allMatch(brand -> brand.activities().isEmpty())
                ? List.<CarriedBy>of()
                : brands.activitiesOf(campaign, unit.id());
        return new BrandListPage.UnitView(
                unit.name(),
                "%s/new?campaign=%s&unit=%s".formatted(LIST, campaign, unit.id()),
                own.stream().map(brand -> view(brand, strands, carriers, words)).toList());
    }

    private BrandListPage.BrandView view(
            Brand brand, Map<StrandId, StrandSummary> strands, List<CarriedBy> carriers, Words words) {
        var path = LIST + "/" + brand.id();
        var strand = strands.get(brand.strand());
        return new BrandListPage.BrandView(
                "brand-" + brand.id(),
                brand.name(),
                brand.sentence(),
                strand == null ? "" : DutiesPages.titleOf(strand),
                words.say("brands.since.year", String.valueOf(brand.since())),
                words.say("brands.state", brand.state()),
                toneOf(brand.state()),
                carriers.stream()
                        .filter(each -> brand.activities().contains(each.id()))
                        .map(each -> Link.to(each.title(), each.path()))
                        .toList(),
                path,
                brand.version(),
                brands.mayApprove(brand) ? path + "/approval" : null,
                path + "/retirement");
    }

    private static Tone toneOf(BrandState state) {
        return switch (state) {
            case PROPOSED -> Tone.WARN;
            case APPROVED -> Tone.GOOD;
            case RETIRED -> Tone.QUIET;
        };
    }

    private static List<Fact> facts(Brand brand, Words words) {
        return List.of(
                Fact.of(words.say("brands.name"), brand.name()),
                Fact.of(words.say("brands.sentence"), brand.sentence()),
                Fact.of(words.say("brands.since"), String.valueOf(brand.since())));
    }
}
