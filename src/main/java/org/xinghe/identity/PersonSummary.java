package org.xinghe.identity;

import org.jspecify.annotations.Nullable;
import org.xinghe.shared.PersonId;

/// A person as others see one.
///
/// @param takenUp whether the person has set a password and can sign in
public record PersonSummary(
        PersonId id,
        String name,
        String signInName,
        @Nullable String mail,
        @Nullable String phone,
        boolean active,
        boolean takenUp,
        boolean locked) {}
