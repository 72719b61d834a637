/// Loading the holiday table of a year: reading a sheet or text row by row, checking it, putting it in place of the one
/// before.
@NullMarked
package org.xinghe.calendar.loading;

import org.jspecify.annotations.NullMarked;
