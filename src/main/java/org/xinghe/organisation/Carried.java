package org.xinghe.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a unit still has to do, which is shared out when it is split. A module that knows of such things contributes a
/// bean of it and listens to [UnitSplit].
public interface Carried {

    /// The things that are open today, the first due first.
    List<Thing> by(UnitId unit);

    /// One thing.
    ///
    /// @param key by which [UnitSplit] names it; of no other module's things
    /// @param dueOn its last day, null when none is set
    record Thing(String key, String text, @Nullable LocalDate dueOn) {}
}
