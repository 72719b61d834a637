package org.xinghe.activity.school;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies a visit of a speaker to a school.
public record SchoolVisitId(UUID value) implements Identifier {

    public static SchoolVisitId of(String text) {
        return new SchoolVisitId(Identifier.read(text));
    }

    static SchoolVisitId fresh() {
        return new SchoolVisitId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
