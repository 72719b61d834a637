/// The pages of registration: for visitors without an account, and at the desk.
@NullMarked
package org.xinghe.attendance.registration.web;

import org.jspecify.annotations.NullMarked;
