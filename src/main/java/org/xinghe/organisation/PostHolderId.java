package org.xinghe.organisation;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which holding of a post by somebody.
public record PostHolderId(UUID value) implements Identifier {

    public static PostHolderId of(String text) {
        return new PostHolderId(Identifier.read(text));
    }

    public static PostHolderId fresh() {
        return new PostHolderId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
