/// The signed-in home of each role: what I owe, what waits for me, how the campaigns stand; and history for the audit
/// administrator. It shows what other modules know; its own are a person's feed of deadlines and notes for successors.
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "campaign",
            "notice",
            "activity",
            "activity :: kind",
            "attendance",
            "report",
            "calendar",
            "organisation",
            "identity",
            "notification",
            "notification :: web",
            "history",
            "web :: ui"
        })
package org.xinghe.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
