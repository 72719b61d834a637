/// All deadlines of one person in one place: as a month, as a list, as a calendar file and as a private feed.
@NullMarked
package org.xinghe.desk.deadlines;

import org.jspecify.annotations.NullMarked;
