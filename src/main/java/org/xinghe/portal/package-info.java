/// What everybody may read: campaigns, their activities, the calendar and its feeds. It owns nothing and shows what
/// lower modules call public.
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "activity",
            "activity :: kind",
            "attendance",
            "campaign",
            "organisation",
            "media",
            "web :: ui"
        })
package org.xinghe.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
