/// The pages of check-in: for staff at the door, and for visitors in the room.
@NullMarked
package org.xinghe.attendance.checkin.web;

import org.jspecify.annotations.NullMarked;
