/// People, sign-in, sessions and the three administrators' roles.
///
/// Others may use [org.xinghe.identity.People] and [org.xinghe.identity.Accounts]; everything else in here is ours.
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"history", "web :: ui"})
package org.xinghe.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
