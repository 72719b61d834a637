/// Units' own messengers: an https address each, signed messages, nothing to private addresses.
@NullMarked
package org.xinghe.notification.messenger;

import org.jspecify.annotations.NullMarked;
