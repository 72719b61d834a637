/// When Xinghe may speak: the working hours of working days; it is quiet otherwise.
@NullMarked
package org.xinghe.notification.hours;

import org.jspecify.annotations.NullMarked;
