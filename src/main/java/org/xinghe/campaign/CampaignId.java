package org.xinghe.campaign;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which campaign.
public record CampaignId(UUID value) implements Identifier {

    public static CampaignId of(String text) {
        return new CampaignId(Identifier.read(text));
    }

    public static CampaignId fresh() {
        return new CampaignId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
