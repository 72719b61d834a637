/// Next year's campaign out of this year's: its notice with days, ordinals and years moved on, its duties as people
/// settled them, and nothing of what was done.
@NullMarked
@NamedInterface("succession")
package org.xinghe.campaign.succession;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
