/// Who came: staff scan at the door, visitors scan the room's code, leaders call the roll, guests are counted.
///
/// What happened without network is sent later with the time at which it happened; an identity given by the device
/// makes
/// sure that it counts once. Registered people and guests who were only counted stay apart, each with its method.
@NullMarked
@NamedInterface("checkin")
package org.xinghe.attendance.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
