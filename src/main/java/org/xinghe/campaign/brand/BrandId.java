package org.xinghe.campaign.brand;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which brand.
public record BrandId(UUID value) implements Identifier {

    public static BrandId of(String text) {
        return new BrandId(Identifier.read(text));
    }

    static BrandId fresh() {
        return new BrandId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
