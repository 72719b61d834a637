package org.xinghe.activity.intake;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which import of a sheet of activities.
public record ActivityImportId(UUID value) implements Identifier {

    public static ActivityImportId of(String text) {
        return new ActivityImportId(Identifier.read(text));
    }

    public static ActivityImportId fresh() {
        return new ActivityImportId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
