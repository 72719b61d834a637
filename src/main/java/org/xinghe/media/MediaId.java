package org.xinghe.media;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which picture.
public record MediaId(UUID value) implements Identifier {

    public static MediaId of(String text) {
        return new MediaId(Identifier.read(text));
    }

    public static MediaId fresh() {
        return new MediaId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
