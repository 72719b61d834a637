/// The one quiet chase: at most one message a day to a post, with all that it owes; it ends by itself.
@NullMarked
@NamedInterface("chase")
package org.xinghe.notification.chase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
