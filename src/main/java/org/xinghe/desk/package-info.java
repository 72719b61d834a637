/// The signed-in home of each role: what I owe, what waits for me, how the campaigns stand; and history for the audit
/// administrator. It shows what other modules know and keeps nothing of its own.
@NullMarked
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "campaign",
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
