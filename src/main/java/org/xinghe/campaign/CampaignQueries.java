package org.xinghe.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.reader.ReadNotice.TargetKind;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.Period;

/// Reads campaigns with their strands and targets.
@Repository
class CampaignQueries {

    private static final String SUMMARY = """
            select campaign.*,
                   array(select unit from campaign.issuer where campaign = campaign.campaign.id order by position) issuers
              from campaign.campaign
            """;

    private final JdbcClient jdbc;

    CampaignQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CampaignSummary> find(CampaignId id) {
        return jdbc.sql(SUMMARY + " where campaign.id = :id")
                .param("id", id.value())
                .query(CampaignQueries::summary)
                .optional();
    }

    Optional<CampaignSummary> find(String slug) {
        return jdbc.sql(SUMMARY + " where campaign.slug = :slug")
                .param("slug", slug)
                .query(CampaignQueries::summary)
                .optional();
    }

    Optional<CampaignSummary> ofNotice(NoticeId notice) {
        return jdbc.sql(SUMMARY + " where campaign.notice = :notice")
                .param("notice", notice.value())
                .query(CampaignQueries::summary)
                .optional();
    }

    /// The campaigns that are or were public, the latest first.
    List<CampaignSummary> started() {
        return jdbc.sql(SUMMARY + " where campaign.started_at is not null order by started_at desc limit 100")
                .query(CampaignQueries::summary)
                .list();
    }

    /// The campaigns of issuers, those in preparation first, then the latest.
    List<CampaignSummary> issuedBy(Collection<UnitId> units) {
        return jdbc.sql(SUMMARY + """
                 where exists (
                       select from campaign.issuer
                        where issuer.campaign = campaign.campaign.id and issuer.unit = any(:units::uuid[]))
                 order by started_at desc nulls first, id desc
                 limit 100
                """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(CampaignQueries::summary)
                .list();
    }

    boolean isSlugUsed(String slug) {
        return jdbc.sql("select exists (select from campaign.campaign where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    List<StrandSummary> strandsOf(CampaignId campaign) {
        return jdbc.sql("select * from campaign.strand where campaign = :campaign order by position")
                .param("campaign", campaign.value())
                .query(CampaignQueries::strand)
                .list();
    }

    List<TargetSummary> targetsOf(CampaignId campaign) {
        return jdbc.sql(
                        "select kind, number, sentence from campaign.target where campaign = :campaign order by position")
                .param("campaign", campaign.value())
                .query((row, _) -> new TargetSummary(
                        TargetKind.valueOf(row.getString("kind")), row.getLong("number"), row.getString("sentence")))
                .list();
    }

    private static CampaignSummary summary(ResultSet row, int number) throws SQLException {
        var starts = row.getObject("starts_on", LocalDate.class);
        var ends = row.getObject("ends_on", LocalDate.class);
        return new CampaignSummary(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getString("theme"),
                starts == null || ends == null ? null : new Period(starts, ends),
                row.getString("period_text"),
                new RegionCode(row.getString("province")),
                new NoticeId(row.getObject("notice", UUID.class)),
                Arrays.stream((UUID[]) row.getArray("issuers").getArray())
                        .map(UnitId::new)
                        .toList(),
                CampaignStatus.valueOf(row.getString("status")));
    }

    private static StrandSummary strand(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new StrandSummary(
                new StrandId(row.getObject("id", UUID.class)),
                row.getInt("position"),
                row.getString("number"),
                row.getString("title"),
                parent == null ? null : new StrandId(parent));
    }
}
