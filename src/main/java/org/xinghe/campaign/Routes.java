package org.xinghe.campaign;

import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xinghe.campaign.CompiledCampaign.CompiledRoute;
import org.xinghe.history.History;
import org.xinghe.notice.Recipients;
import org.xinghe.notice.Releases;
import org.xinghe.organisation.OfficeId;
import org.xinghe.organisation.Offices;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;

/// Which kind of unit reports to which office. What the notice does not say is asked, never guessed.
@Service
@Transactional
public class Routes {

    private final CampaignQueries campaigns;
    private final CampaignPolicy policy;
    private final Recipients recipients;
    private final Releases releases;
    private final Units units;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final History history;

    Routes(
            CampaignQueries campaigns,
            CampaignPolicy policy,
            Recipients recipients,
            Releases releases,
            Units units,
            Offices offices,
            JdbcClient jdbc,
            History history) {
        this.campaigns = campaigns;
        this.policy = policy;
        this.recipients = recipients;
        this.releases = releases;
        this.units = units;
        this.offices = offices;
        this.jdbc = jdbc;
        this.history = history;
    }

    /// The route of each kind of unit among the recipients, with the office still open where nobody has said.
    @Transactional(readOnly = true)
    public List<RouteLine> of(CampaignId campaign) {
        var summary = require(campaign);
        var kinds = units.all(recipients.unitsOf(summary.notice())).values().stream()
                .collect(Collectors.groupingBy(UnitSummary::kind, TreeMap::new, Collectors.counting()));
        var known = new EnumMap<UnitKind, RouteLine>(UnitKind.class);
        jdbc.sql("select unit_kind, office, named from campaign.route where campaign = :campaign")
                .param("campaign", campaign.value())
                .query((row, _) -> {
                    var kind = UnitKind.valueOf(row.getString("unit_kind"));
                    var office = row.getObject("office", UUID.class);
                    return new RouteLine(
                            kind,
                            kinds.getOrDefault(kind, 0L).intValue(),
                            office == null ? null : new OfficeId(office),
                            row.getString("named"));
                })
                .list()
                .forEach(line -> known.put(line.kind(), line));
        return kinds.entrySet().stream()
                .map(entry -> known.getOrDefault(
                        entry.getKey(),
                        new RouteLine(entry.getKey(), entry.getValue().intValue(), null, "")))
                .toList();
    }

    /// Says which office of an issuer a kind of unit reports to.
    public void choose(CampaignId campaign, UnitKind kind, OfficeId office) {
        var summary = require(campaign);
        policy.requireRun(summary);
        var chosen = offices.find(office)
                .filter(each -> summary.issuers().contains(each.unit()))
                .orElseThrow(() -> new NotFound("office of an issuer", office));
        if (officesByKind(campaign, kind).filter(office::equals).isPresent()) {
            return;
        }
        jdbc.sql("""
                insert into campaign.route (campaign, unit_kind, office, named) values (:campaign, :kind, :office, '')
                on conflict (campaign, unit_kind) do update set office = excluded.office
                """)
                .param("campaign", campaign.value())
                .param("kind", kind.name())
                .param("office", office.value())
                .update();
        history.note(
                "campaign", campaign, "choose-route", Map.of("kind", "unit.kind." + kind, "office", chosen.name()));
        if (summary.status() == CampaignStatus.PREPARED) {
            releases.voidSignatures(summary.notice(), "notice.voided.routes");
        }
    }

    /// Registers the office that the notice names for a kind of unit, under an issuer, and routes to it every kind for
    /// which the notice names it.
    public void openNamed(CampaignId campaign, UnitKind kind, UnitId issuer) {
        var summary = require(campaign);
        policy.requireRun(summary);
        var named = jdbc.sql(
                        "select named from campaign.route where campaign = :campaign and unit_kind = :kind and named <> ''")
                .param("campaign", campaign.value())
                .param("kind", kind.name())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("named office for " + kind, campaign));
        if (!summary.issuers().contains(issuer)) {
            throw new NotFound("issuer", issuer);
        }
        var office = offices.open(issuer, withoutUnit(named, issuer));
        of(campaign).stream()
                .filter(line -> line.named().equals(named) && line.office() == null)
                .forEach(line -> choose(campaign, line.kind(), office));
    }

    /// 山西省科协宣传调研部 is 宣传调研部 of 山西省科协.
    private String withoutUnit(String named, UnitId issuer) {
        for (var end = named.length() - 1; end > 1; end--) {
            var unit = units.findByName(named.substring(0, end));
            if (unit.isPresent() && unit.get().id().equals(issuer)) {
                return named.substring(end);
            }
        }
        return named;
    }

    /// The office that a unit reports to, by its kind; empty while nobody has said.
    @Transactional(readOnly = true)
    public Optional<OfficeId> officeFor(CampaignId campaign, UnitId unit) {
        return officesByKind(campaign, units.require(unit).kind());
    }

    private Optional<OfficeId> officesByKind(CampaignId campaign, UnitKind kind) {
        return jdbc.sql("""
                select office from campaign.route where campaign = :campaign and unit_kind = :kind and office is not null
                """)
                .param("campaign", campaign.value())
                .param("kind", kind.name())
                .query((row, _) -> new OfficeId(row.getObject("office", UUID.class)))
                .optional();
    }

    void propose(CampaignId campaign, List<CompiledRoute> compiled) {
        for (var route : compiled) {
            var office =
                    offices.findByName(route.office()).map(each -> each.id().value());
            for (var kind : route.kinds()) {
                jdbc.sql("""
                        insert into campaign.route (campaign, unit_kind, office, named)
                        values (:campaign, :kind, :office, :named)
                        on conflict do nothing
                        """)
                        .param("campaign", campaign.value())
                        .param("kind", kind.name())
                        .param("office", office.orElse(null), Types.OTHER)
                        .param("named", route.office())
                        .update();
            }
        }
    }

    private CampaignSummary require(CampaignId campaign) {
        return campaigns.find(campaign).orElseThrow(() -> new NotFound("campaign", campaign));
    }
}
