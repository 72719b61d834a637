/// Plays one campaign from the notice to the final report on a moved clock, in the `demo` profile only.
///
/// It uses nothing but the public classes of the other modules, as a reader of them would.
@NullMarked
@ApplicationModule(displayName = "Demo")
package org.xinghe.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
