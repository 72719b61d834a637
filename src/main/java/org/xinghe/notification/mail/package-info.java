/// Mail: what it says, how it looks, how it is handed to the mail server, and links to do without it.
@NullMarked
package org.xinghe.notification.mail;

import org.jspecify.annotations.NullMarked;
