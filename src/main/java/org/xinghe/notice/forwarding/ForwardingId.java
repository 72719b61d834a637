package org.xinghe.notice.forwarding;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which forwarding.
public record ForwardingId(UUID value) implements Identifier {

    public static ForwardingId of(String text) {
        return new ForwardingId(Identifier.read(text));
    }

    static ForwardingId fresh() {
        return new ForwardingId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
