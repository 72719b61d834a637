/// Activities that units plan, publish, hold and record, and the figures that come from their records.
///
/// Others may use [org.xinghe.activity.Activities], [org.xinghe.activity.PublishedActivities] and
/// [org.xinghe.activity.ActivityFigures], and listen to the events; everything else in here is ours.
@NullMarked
@ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {
            "calendar",
            "campaign",
            "campaign :: approval",
            "campaign :: brand",
            "calendar",
            "organisation",
            "media",
            "document",
            "history",
            "web :: ui"
        })
package org.xinghe.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
