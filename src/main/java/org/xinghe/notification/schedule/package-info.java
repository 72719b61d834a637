/// When what runs: jobs that are claimed in the database, so that several nodes run each of them once.
@NullMarked
package org.xinghe.notification.schedule;

import org.jspecify.annotations.NullMarked;
