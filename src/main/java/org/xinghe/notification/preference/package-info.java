/// How each person wants to be told.
@NullMarked
package org.xinghe.notification.preference;

import org.jspecify.annotations.NullMarked;
