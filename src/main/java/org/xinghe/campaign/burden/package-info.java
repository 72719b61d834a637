/// What a notice asks of the units before it goes out: minutes, lead time, what is known already, who else asks.
@NullMarked
package org.xinghe.campaign.burden;

import org.jspecify.annotations.NullMarked;
