package org.xinghe.attendance.checkin;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identifies what was noted on a device, given by the device itself: however often it is sent, it is one.
public record EntryId(UUID value) implements Identifier {

    public static EntryId of(String text) {
        return new EntryId(Identifier.read(text));
    }

    public static EntryId fresh() {
        return new EntryId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
