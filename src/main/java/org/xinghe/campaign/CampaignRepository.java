package org.xinghe.campaign;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.xinghe.notice.NoticeId;
import org.xinghe.shared.NotFound;

interface CampaignRepository extends Repository<Campaign, CampaignId> {

    Campaign save(Campaign campaign);

    Optional<Campaign> findById(CampaignId id);

    Optional<Campaign> findByNotice(NoticeId notice);

    default Campaign require(CampaignId id) {
        return findById(id).orElseThrow(() -> new NotFound("campaign", id));
    }
}
