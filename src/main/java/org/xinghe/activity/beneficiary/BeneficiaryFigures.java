package org.xinghe.activity.beneficiary;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.activity.CountingMethod;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Typed;

/// Whom the activities on record reached. Nobody asks people who they are, so whether somebody came before is unknown:
/// the figures say nothing of new and returning people.
@Service
@Transactional(readOnly = true)
public class BeneficiaryFigures {

    private static final List<UUID> NOBODY = List.of(new UUID(0, 0));

    private final JdbcClient jdbc;

    BeneficiaryFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of a whole campaign, by group, place, kind of number and method.
    public List<BeneficiaryFigure> of(CampaignId campaign) {
        return figures(campaign, true, NOBODY);
    }

    /// Of some units in a campaign.
    public List<BeneficiaryFigure> of(CampaignId campaign, Collection<UnitId> units) {
        return units.isEmpty()
                ? List.of()
                : figures(campaign, false, units.stream().map(UnitId::value).toList());
    }

    /// The sums of those that say how they were counted; persons, person-times and viewers each by themselves.
    public static Map<CountedAs, Long> totals(Collection<BeneficiaryFigure> figures) {
        var totals = new EnumMap<CountedAs, Long>(CountedAs.class);
        figures.stream()
                .filter(BeneficiaryFigure::counts)
                .forEach(figure -> totals.merge(figure.counted(), figure.number(), Long::sum));
        return totals;
    }

    private List<BeneficiaryFigure> figures(CampaignId campaign, boolean everyUnit, List<UUID> units) {
        return jdbc.sql("""
                select people, region, counted, method, sum(number) as number, count(distinct activity) as activities
                  from activity.beneficiary
                  join activity.activity on activity.id = beneficiary.activity
                 where state = 'RECORDED'
                   and exists (select from activity.activity_campaign
                                where activity_campaign.activity = activity.id
                                  and activity_campaign.campaign = :campaign)
                   and (:everyUnit or unit in (:units))
                 group by 1, 2, 3, 4
                 order by 1, 2, 3, 4 nulls last
                """)
                .param("campaign", campaign.value())
                .param("everyUnit", everyUnit)
                .param("units", units)
                .query((row, _) -> new BeneficiaryFigure(
                        BeneficiaryGroup.valueOf(row.getString("people")),
                        RegionCode.of(row.getString("region")),
                        CountedAs.valueOf(row.getString("counted")),
                        Typed.constant(CountingMethod.class, row.getString("method"))
                                .orElse(null),
                        row.getLong("number"),
                        row.getInt("activities")))
                .list();
    }
}
