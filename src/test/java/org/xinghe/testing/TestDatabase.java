package org.xinghe.testing;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.xinghe.database.EmbeddedPostgres;

/// Gives every Spring test a fresh database on one real PostgreSQL. Only here is it not durable: speed, and nothing to
/// lose. An application that is started to be killed has a server of its own: it sets [#OWN].
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    /// The system property that leaves an application its own server.
    public static final String OWN = "xinghe.test.own-database";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!Boolean.getBoolean(OWN)) {
            TestPropertyValues.of(freshDatabase()).applyTo(context);
        }
    }

    /// The connection properties of a new, empty database.
    public static Map<String, String> freshDatabase() {
        var server = Server.RUNNING;
        var name = "test_" + NUMBER.incrementAndGet();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException fault) {
            throw new IllegalStateException("The test database %s could not be made".formatted(name), fault);
        }
        return Map.of(
                "spring.datasource.url",
                server.url().replace("/postgres", "/" + name),
                "spring.datasource.username",
                server.user(),
                "spring.datasource.password",
                server.password(),
                // many contexts wait in the cache: each gives back what it does not use
                "spring.datasource.hikari.minimum-idle",
                "1",
                "spring.datasource.hikari.idle-timeout",
                "10000",
                // a test says itself when a job runs
                "xinghe.jobs.enabled",
                "false");
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            System.setProperty("xinghe.postgresql-programs", "target");
            var folder = Path.of(
                    "target",
                    "test-database",
                    Long.toString(ProcessHandle.current().pid()));
            var server = EmbeddedPostgres.start(
                    folder,
                    Map.of(
                            "fsync",
                            "off",
                            "synchronous_commit",
                            "off",
                            "full_page_writes",
                            "off",
                            "max_connections",
                            "400"));
            SpringApplication.getShutdownHandlers().add(server::close);
            return server;
        }
    }
}
