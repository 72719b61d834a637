/// The pages of the holiday table.
@NullMarked
package org.xinghe.calendar.web;

import org.jspecify.annotations.NullMarked;
