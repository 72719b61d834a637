/// Who did what to which object, when, with what changed: append-only, and chained by hashes so that a change of
/// the past shows.
///
/// Every module writes through [org.xinghe.history.History]; nobody can change or remove an entry.
@NullMarked
@ApplicationModule(
        displayName = "History",
        allowedDependencies = {"web :: ui"})
package org.xinghe.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
