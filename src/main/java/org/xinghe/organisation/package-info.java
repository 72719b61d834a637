/// Regions, units with their kinds and names, offices, posts and who holds them, and the import of all of it.
///
/// Others may use [org.xinghe.organisation.Units], [org.xinghe.organisation.Regions], [org.xinghe.organisation.Offices]
/// and [org.xinghe.organisation.Posts]; everything else in here is ours.
@NullMarked
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"identity", "history", "document", "web :: ui"})
package org.xinghe.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
