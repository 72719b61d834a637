/// Pictures: taken in, checked, freed of position data, kept in three sizes, and served.
///
/// Others may use [org.xinghe.media.Media]; everything else in here is ours.
@NullMarked
@ApplicationModule(
        displayName = "Media",
        allowedDependencies = {"organisation"})
package org.xinghe.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
