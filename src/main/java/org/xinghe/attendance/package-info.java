/// Who comes to an activity: registration and waiting list, check-in and roll call, certificates, opinions and surveys.
///
/// Each part stands in a package of its own. Visitors have no accounts: whoever holds a link or code may see and change
/// what it stands for, and nothing else.
@NullMarked
@ApplicationModule(
        displayName = "Attendance",
        allowedDependencies = {
            "activity",
            "activity :: kind",
            "activity :: route",
            "campaign",
            "organisation",
            "media",
            "document",
            "history",
            "web :: ui"
        })
package org.xinghe.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
