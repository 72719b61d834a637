package org.xinghe.campaign.brand;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.UnitId;

/// Reads brands.
@Repository
class BrandQueries {

    private static final String BRAND = """
            select brand.*, array(select activity from campaign.brand_activity where brand = campaign.brand.id) activities
              from campaign.brand
            """;

    private final JdbcClient jdbc;

    BrandQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Brand> find(BrandId id) {
        return jdbc.sql(BRAND + " where id = :id")
                .param("id", id.value())
                .query(BrandQueries::brand)
                .optional();
    }

    /// The approved brands of a campaign, the eldest first.
    List<Brand> approved(CampaignId campaign) {
        return jdbc.sql(BRAND + " where campaign = :campaign and state = 'APPROVED' order by since_year, name")
                .param("campaign", campaign.value())
                .query(BrandQueries::brand)
                .list();
    }

    /// What stands of some units in a campaign, those that wait first.
    List<Brand> standing(CampaignId campaign, Collection<UnitId> units) {
        return jdbc.sql(BRAND + """
                 where campaign = :campaign and unit = any (:units) and state <> 'RETIRED'
                 order by state desc, since_year, name
                """)
                .param("campaign", campaign.value())
                .param("units", values(units))
                .query(BrandQueries::brand)
                .list();
    }

    /// What waits for approval in some units.
    List<Brand> proposed(Collection<UnitId> units) {
        return jdbc.sql(BRAND + " where state = 'PROPOSED' and unit = any (:units) order by proposed_at limit 40")
                .param("units", values(units))
                .query(BrandQueries::brand)
                .list();
    }

    private static UUID[] values(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Brand brand(ResultSet row, int number) throws SQLException {
        return new Brand(
                new BrandId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new CampaignId(row.getObject("campaign", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                new StrandId(row.getObject("strand", UUID.class)),
                row.getString("name"),
                row.getString("sentence"),
                row.getInt("since_year"),
                BrandState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getString("approved_by"),
                Arrays.stream((UUID[]) row.getArray("activities").getArray())
                        .map(AnswerId::new)
                        .collect(Collectors.toSet()));
    }
}
