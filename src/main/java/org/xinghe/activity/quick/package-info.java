/// Activities that were never planned, put on record in one step from a phone.
@NullMarked
package org.xinghe.activity.quick;

import org.jspecify.annotations.NullMarked;
