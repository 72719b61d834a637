/// What became of what was planned: held, not yet on record, still to come, called off; moved and switched online on
/// the way. Each activity counts once, whatever it counts for, and nobody is ranked by it.
@NullMarked
@NamedInterface("tally")
package org.xinghe.activity.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
