/// Letters to visitors: what attendance tells them goes out through the outbox.
@NullMarked
package org.xinghe.notification.visitor;

import org.jspecify.annotations.NullMarked;
