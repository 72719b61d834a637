package org.xinghe.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.xinghe.shared.NotFound;

interface DutyRepository extends Repository<Duty, DutyId> {

    Duty save(Duty duty);

    Optional<Duty> findById(DutyId id);

    List<Duty> findAllById(Iterable<DutyId> ids);

    List<Duty> findByCampaignOrderByPosition(CampaignId campaign);

    default Duty require(DutyId id) {
        return findById(id).orElseThrow(() -> new NotFound("duty", id));
    }
}
