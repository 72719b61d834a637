/// Forwarding: a unit that a notice went to passes it on to units below it, with an addendum instead of a paper of its
/// own, as far as the issuers let it go.
@NullMarked
@NamedInterface("forwarding")
package org.xinghe.notice.forwarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
