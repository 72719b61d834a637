/// Brings a letter to the people and messengers it is meant for, by way of the outbox.
@NullMarked
package org.xinghe.notification.dispatch;

import org.jspecify.annotations.NullMarked;
