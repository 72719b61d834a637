package org.xinghe.organisation.intake;

import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.PostKind;

/// Somebody in a post, as a row says.
///
/// @param office the office of an officer, empty for the unit as a whole
record PersonWish(
        PostKind post,
        String name,
        String signInName,
        @Nullable String phone,
        String office) {}
