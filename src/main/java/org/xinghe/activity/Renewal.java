package org.xinghe.activity;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/// What a part takes over when an activity is held again; one bean for each. Registrations, figures, pictures and
/// reasons stay with the old one.
public interface Renewal {

    /// Copies the part from the old activity to the fresh draft.
    ///
    /// @param shift by how much days move; null when the new days are still open, so that nothing dated is copied
    void renew(ActivityId old, ActivityId fresh, @Nullable Period shift);
}
