/// Registration without an account: places that are never oversold, a waiting list that promotes by itself.
///
/// Others find admissions with [org.xinghe.attendance.registration.Admissions].
@NullMarked
@NamedInterface("registration")
package org.xinghe.attendance.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
