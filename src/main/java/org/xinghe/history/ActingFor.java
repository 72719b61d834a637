package org.xinghe.history;

import java.util.Optional;
import org.xinghe.shared.PersonId;

/// Says for whom somebody acts who has no right of its own, so that history can say so (代). The module that knows
/// posts is the one that answers.
public interface ActingFor {

    /// The names of those for whom the person acts today; empty for somebody with a post of its own.
    Optional<String> namesFor(PersonId person);
}
