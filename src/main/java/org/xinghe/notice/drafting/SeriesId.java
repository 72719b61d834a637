package org.xinghe.notice.drafting;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which series of numbers.
public record SeriesId(UUID value) implements Identifier {

    public static SeriesId of(String text) {
        return new SeriesId(Identifier.read(text));
    }

    public static SeriesId fresh() {
        return new SeriesId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
