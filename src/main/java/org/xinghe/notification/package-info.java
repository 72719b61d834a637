/// The inbox of each post: what units are told, once, in words, with the way to what it is about.
///
/// Others may use [org.xinghe.notification.Inbox]; everything else in here is ours.
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "organisation",
            "identity",
            "calendar",
            "notice",
            "campaign",
            "activity",
            "activity :: kind",
            "attendance",
            "attendance :: registration",
            "report",
            "history",
            "web :: ui"
        })
package org.xinghe.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
