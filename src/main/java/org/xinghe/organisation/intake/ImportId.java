package org.xinghe.organisation.intake;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which import of a file.
public record ImportId(UUID value) implements Identifier {

    public static ImportId of(String text) {
        return new ImportId(Identifier.read(text));
    }

    public static ImportId fresh() {
        return new ImportId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
