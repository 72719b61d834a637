/// By when something is due: the rules, their words, and the days they come to. Pure: no table, no bean.
@NullMarked
@NamedInterface("due")
package org.xinghe.campaign.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
