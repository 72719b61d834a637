/// Questions of the audience and of journalists: asked without an account, answered by the unit, public when it says
/// so. What was promised for later stays open until it is handed in.
@NullMarked
package org.xinghe.activity.question;

import org.jspecify.annotations.NullMarked;
