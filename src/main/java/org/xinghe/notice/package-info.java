/// Notices: read, confirmed, countersigned, numbered, released, delivered, received.
@NullMarked
@ApplicationModule(
        displayName = "Notice",
        allowedDependencies = {"organisation", "history"})
package org.xinghe.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
