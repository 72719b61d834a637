package org.xinghe.organisation;

import org.jspecify.annotations.Nullable;
import org.xinghe.shared.PersonId;

/// A post in which somebody acts today.
///
/// @param office the office it belongs to, null for a post of the unit as a whole
/// @param actsFor its holder, when somebody else acts in it by delegation; null for the holder itself
public record HeldPost(
        PostKind kind,
        UnitId unit,
        @Nullable OfficeId office,
        @Nullable PersonId actsFor) {

    public boolean isDelegated() {
        return actsFor != null;
    }
}
