/// The outbox: what leaves the house is a row first, is looked through, and goes when people work.
@NullMarked
package org.xinghe.notification.outbox;

import org.jspecify.annotations.NullMarked;
