package org.xinghe.shared;

import java.io.Serializable;
import java.util.UUID;

/// Who somebody is. It lives here because every module notes who acted.
public record PersonId(UUID value) implements Identifier, Serializable {

    public static PersonId of(String text) {
        return new PersonId(Identifier.read(text));
    }

    public static PersonId fresh() {
        return new PersonId(Identifier.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
