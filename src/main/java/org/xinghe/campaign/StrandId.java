package org.xinghe.campaign;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which strand.
public record StrandId(UUID value) implements Identifier {

    public static StrandId of(String text) {
        return new StrandId(Identifier.read(text));
    }

    public static StrandId fresh() {
        return new StrandId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
