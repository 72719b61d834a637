/// Duties as a sheet: what officers type and paste into cells, understood or kept with the reason why not.
@NullMarked
package org.xinghe.campaign.sheet;

import org.jspecify.annotations.NullMarked;
