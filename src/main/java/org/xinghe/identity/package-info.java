/// People, sign-in, sessions and the three administrators' roles.
///
/// Others may use [org.xinghe.identity.People]; everything else in here is ours.
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"history"})
package org.xinghe.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
