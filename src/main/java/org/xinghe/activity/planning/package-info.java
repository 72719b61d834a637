/// What helps to plan: sessions that recur, what clashes, what was planned already, and last year's once more.
@NullMarked
@NamedInterface("planning")
package org.xinghe.activity.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
