/// Innovation cases: what was wrong, what was done, what came of it and what shows it, for others to use again.
@NullMarked
@NamedInterface("innovation")
package org.xinghe.activity.innovation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
