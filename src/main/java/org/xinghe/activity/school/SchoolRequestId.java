package org.xinghe.activity.school;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a school's wish for a talk.
public record SchoolRequestId(UUID value) implements Identifier {

    public static SchoolRequestId of(String text) {
        return new SchoolRequestId(Identifier.read(text));
    }

    static SchoolRequestId fresh() {
        return new SchoolRequestId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
