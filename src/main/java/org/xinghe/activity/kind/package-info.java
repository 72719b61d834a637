/// The kinds of activities and the parts that each has: a new kind is one small class in here and its words.
///
/// A kind names parts (stops, an agenda, sets of exhibits…); what a part is and does stands in a package of its own.
@NullMarked
@NamedInterface("kind")
package org.xinghe.activity.kind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
