package org.xinghe.organisation.appointment;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which delegation of a post.
public record DelegationId(UUID value) implements Identifier {

    public static DelegationId of(String text) {
        return new DelegationId(Identifier.read(text));
    }

    public static DelegationId fresh() {
        return new DelegationId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
