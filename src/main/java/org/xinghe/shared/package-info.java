/// Value types that every module speaks: identities, periods, the campaign's time, who acts. Nothing here knows a
/// module.
@NullMarked
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
package org.xinghe.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
