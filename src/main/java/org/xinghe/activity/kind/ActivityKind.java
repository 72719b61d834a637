package org.xinghe.activity.kind;

import java.util.Set;

/// A kind of activity. One bean for each; what it does not say of itself is as for any activity.
public interface ActivityKind {

    KindCode code();

    /// Its place in the list of kinds, from 1; what units hold most often comes first.
    int place();

    /// What activities of this kind have beyond sessions, text and people.
    default Set<Part> parts() {
        return Set.of();
    }

    default boolean has(Part part) {
        return parts().contains(part);
    }
}
