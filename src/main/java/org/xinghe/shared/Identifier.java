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
}
