/// Campaigns: what a notice starts. It is compiled into strands, duties, routes and targets; what units do answers
/// duties, and the board is derived from the answers.
@NullMarked
@ApplicationModule(
        displayName = "Campaign",
        allowedDependencies = {
            "notice",
            "notice :: reader",
            "organisation",
            "calendar",
            "document",
            "history",
            "web :: ui"
        })
package org.xinghe.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
