package org.xinghe.activity.quick;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Which sending of the short form; the same one twice is one record.
public record QuickRecordId(UUID value) implements Identifier {

    public static QuickRecordId of(String text) {
        return new QuickRecordId(Identifier.read(text));
    }

    public static QuickRecordId fresh() {
        return new QuickRecordId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
