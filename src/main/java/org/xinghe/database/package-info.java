/// The embedded PostgreSQL: a real server with a data folder of its own, durable and password-protected, started and
/// stopped with the application, so that there is one SQL dialect from laptop to cluster.
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package org.xinghe.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
