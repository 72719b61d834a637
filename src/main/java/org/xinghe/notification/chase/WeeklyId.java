package org.xinghe.notification.chase;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Names the account of a week.
public record WeeklyId(UUID value) implements Identifier {

    public static WeeklyId of(String text) {
        return new WeeklyId(Identifier.read(text));
    }

    static WeeklyId fresh() {
        return new WeeklyId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
