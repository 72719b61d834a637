package org.xinghe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.xinghe.testing.TestDatabase;

class UnfinishedStoryTests {

    @TempDir
    private Path data;

    private final Map<String, String> database = TestDatabase.freshDatabase();

    @Test
    void whatABrokenOffStoryLeftBehindIsRemoved() throws Exception {
        var chronicle = new Chronicle(data);
        chronicle.begin("some notice");
        leaveSomethingBehind();

        initialize("demo");

        assertThat(isLeft()).isFalse();
        assertThat(data.resolve("files")).doesNotExist();
        assertThat(chronicle.isBegun()).isFalse();
    }

    @Test
    void aFinishedStoryStaysAndSoDoesWhateverIsNoDemo() throws Exception {
        var chronicle = new Chronicle(data);
        chronicle.begin("some notice");
        leaveSomethingBehind();
        initialize("production");
        assertThat(isLeft()).isTrue();

        chronicle.end(Instant.parse("2022-07-02T11:30:00Z"), "账号");
        initialize("demo");
        assertThat(isLeft()).isTrue();
        assertThat(data.resolve("files").resolve("picture.jpg")).exists();
        assertThat(new Chronicle(data).guide()).isEqualTo("账号");
    }

    private void initialize(String profile) {
        try (var context = new GenericApplicationContext()) {
            var properties = new HashMap<String, Object>(database);
            properties.put("xinghe.data", data.toString());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
            context.getEnvironment().setActiveProfiles(profile);
            new UnfinishedStory().initialize(context);
        }
    }

    private void leaveSomethingBehind() throws Exception {
        Files.createDirectories(data.resolve("files"));
        Files.writeString(data.resolve("files").resolve("picture.jpg"), "half a picture");
        execute("create schema half_played");
    }

    private boolean isLeft() throws SQLException {
        try (var connection = connect();
                var rows = connection.getMetaData().getSchemas(null, "half_played")) {
            return rows.next();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private java.sql.Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.get("spring.datasource.url"),
                database.get("spring.datasource.username"),
                database.get("spring.datasource.password"));
    }
}
