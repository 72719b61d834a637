package org.xinghe.activity.people;

import java.util.UUID;
import org.xinghe.shared.Identifier;

/// Identity of a person's part in an activity; the same human being in another activity has another one.
public record PersonOfId(UUID value) implements Identifier {

    public static PersonOfId fresh() {
        return new PersonOfId(Identifier.fresh());
    }

    public static PersonOfId of(String text) {
        return new PersonOfId(Identifier.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
