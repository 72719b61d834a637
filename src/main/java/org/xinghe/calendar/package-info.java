/// The holiday table: which days are off and which weekend days are worked for them, by the State Council's yearly
/// notices; 2022 to 2026 are shipped, an operator loads the others.
///
/// Others may use [org.xinghe.calendar.Holidays].
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"identity", "document", "history", "web :: ui"})
package org.xinghe.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
