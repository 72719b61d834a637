package org.xinghe.shared;

import java.util.UUID;

/// The identity of one thing: a UUID with a type of its own, so that a unit is never taken for a notice.
///
/// Implementations are records with the component `value`, a static `of(String)` for path variables and a `toString`
/// that is the bare value.
public interface Identifier {

    UUID value();

    /// A fresh time-ordered value (UUIDv7, RFC 9562 section 5.7).
    static UUID fresh() {
        return TimeOrderedUuids.next();
    }

    /// The value as a path or a form names it; [Malformed] when the text is no UUID.
    static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new Malformed("identity", text);
        }
    }
}
