package org.xinghe.campaign.brand;

import java.util.Set;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.StrandId;
import org.xinghe.organisation.UnitId;

/// The wish to register a brand, or to have it otherwise.
public record RegisterBrand(
        CampaignId campaign,
        UnitId unit,
        StrandId strand,
        String name,
        String sentence,
        int since,
        Set<AnswerId> activities) {

    public static final int LONGEST_NAME = 30;
    public static final int LONGEST_SENTENCE = 100;
    static final int EARLIEST = 1900;

    public RegisterBrand {
        name = name.strip();
        sentence = sentence.strip();
        activities = Set.copyOf(activities);
    }
}
