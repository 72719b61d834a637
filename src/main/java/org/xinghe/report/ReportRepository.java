package org.xinghe.report;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.xinghe.campaign.CampaignId;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;

interface ReportRepository extends Repository<UnitReport, ReportId> {

    UnitReport save(UnitReport report);

    Optional<UnitReport> findById(ReportId id);

    Optional<UnitReport> findByCampaignAndUnit(CampaignId campaign, UnitId unit);

    default UnitReport require(ReportId id) {
        return findById(id).orElseThrow(() -> new NotFound("report", id));
    }
}
