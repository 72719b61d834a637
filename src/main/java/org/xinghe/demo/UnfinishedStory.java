package org.xinghe.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Profiles;

/// A story that was broken off is played again from its start: what it left behind is removed after the database has
/// started and before anything looks into it. Only a folder that says so itself is ever emptied.
public final class UnfinishedStory implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.acceptsProfiles(Profiles.of("demo"))) {
            return;
        }
        var chronicle = new Chronicle(Path.of(environment.getProperty("xinghe.data", "data")));
        if (!chronicle.isUnfinished()) {
            return;
        }
        if (environment.containsProperty("XINGHE_DATABASE_URL")) {
            throw new StoryFault(
                    "上次的演示没有演完，外部数据库里留有半成品：请清空该数据库并删除 %s 后重试。".formatted(chronicle.data()),
                    "The last demo broke off inside an external database: empty it and start again.");
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println("上次的演示中途停下了，现在清空并从头演起。The last demo broke off; playing it again from the start.");
        try (var connection = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"))) {
            empty(connection);
        } catch (SQLException fault) {
            throw new IllegalStateException("The unfinished story could not be removed", fault);
        }
        remove(chronicle.data().resolve("files"));
        chronicle.forget();
    }

    private static void empty(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var schemas = new ArrayList<String>();
            try (var rows = statement.executeQuery("""
                    select quote_ident(nspname) from pg_namespace
                     where nspname !~ '^pg_' and nspname <> 'information_schema'
                    """)) {
                while (rows.next()) {
                    schemas.add(rows.getString(1));
                }
            }
            for (var schema : schemas) {
                statement.execute("drop schema " + schema + " cascade");
            }
            statement.execute("create schema public");
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(
                    "The unfinished story's files in %s could not be removed".formatted(folder), fault);
        }
    }
}
