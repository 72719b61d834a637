package org.xinghe.campaign.brand;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;
import org.xinghe.notice.Recipients;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;

/// The matrix of a campaign's brands, for its officers and leaders.
@Service
@Transactional(readOnly = true)
public class BrandMatrices {

    private final BrandQueries queries;
    private final Campaigns campaigns;
    private final Recipients recipients;
    private final Units units;

    BrandMatrices(BrandQueries queries, Campaigns campaigns, Recipients recipients, Units units) {
        this.queries = queries;
        this.campaigns = campaigns;
        this.recipients = recipients;
        this.units = units;
    }

    /// Each open unit that the notice was addressed to, and every other one that has a brand.
    public BrandMatrix of(CampaignId id, BrandFilter filter) {
        var campaign = campaigns.requireSeen(id);
        var strands = campaigns.strandsOf(id).stream()
                .filter(strand -> !strand.isItem())
                .toList();
        var approved = queries.approved(id).stream().collect(Collectors.groupingBy(Brand::unit));
        var addressed = recipients.unitsOf(campaign.notice());
        var all = new LinkedHashSet<>(addressed);
        all.addAll(approved.keySet());
        var rows = units.all(all).values().stream()
                .filter(unit -> unit.isOpen() || approved.containsKey(unit.id()))
                .filter(filter::matches)
                .sorted(Comparator.comparing(UnitSummary::level)
                        .thenComparing(UnitSummary::kind)
                        .thenComparing(unit -> unit.region().value())
                        .thenComparing(UnitSummary::name))
                .map(unit -> row(unit, strands, approved))
                .toList();
        return new BrandMatrix(strands, rows);
    }

    private static BrandMatrix.Row row(
            UnitSummary unit, List<StrandSummary> strands, Map<UnitId, List<Brand>> approved) {
        var own = approved.getOrDefault(unit.id(), List.of());
        return new BrandMatrix.Row(
                unit, strands.stream().map(strand -> cell(strand.id(), own)).toList());
    }

    private static BrandMatrix.Cell cell(StrandId strand, List<Brand> own) {
        return new BrandMatrix.Cell(
                own.stream().filter(brand -> brand.strand().equals(strand)).toList());
    }
}
