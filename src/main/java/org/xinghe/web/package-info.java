/// What every page needs: the frame, words in two languages, answers, errors. Knows no module.
@NullMarked
@ApplicationModule(displayName = "Web", type = ApplicationModule.Type.OPEN)
package org.xinghe.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
