package org.xinghe.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongPredicate;

/// The database of another process's application, looked into and held up from outside.
///
/// @param home the folder of the embedded server
public record StandaloneDatabase(Path home) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /// What a test does while others wait.
    public interface Deed {

        void run() throws Exception;
    }

    public long number(String question) throws Exception {
        try (var connection = connect()) {
            return number(connection, question);
        }
    }

    public void awaitNone(String question) throws Exception {
        await(question, found -> found == 0);
    }

    public void awaitAtLeast(long expected, String question) throws Exception {
        await(question, found -> found >= expected);
    }

    public void awaitSomebodyWaiting() throws Exception {
        awaitAtLeast(1, "select count(*) from pg_locks where not granted and locktype = 'relation'");
    }

    /// Runs a deed while nobody else can write into a table; the lock goes with the server that is killed, or at the
    /// end.
    public void holding(String table, Deed deed) throws Exception {
        var connection = connect();
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table %s in share mode".formatted(table));
            deed.run();
        } finally {
            connection.abort(Runnable::run);
        }
    }

    long process() throws IOException {
        return Long.parseLong(note().getFirst().strip());
    }

    private void await(String question, LongPredicate fulfilled) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        try (var connection = connect()) {
            for (var found = number(connection, question);
                    !fulfilled.test(found);
                    found = number(connection, question)) {
                assertThat(System.nanoTime())
                        .as("%s is still %d", question, found)
                        .isLessThan(until);
                Thread.onSpinWait();
            }
        }
    }

    /// The number that a question is answered with; -1 when there is no row yet.
    private static long number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%s/postgres"
                        .formatted(note().get(3).strip()),
                "xinghe",
                Files.readString(home.resolve("password")));
    }

    /// The server's own note of itself: its process first, its port fourth.
    private List<String> note() throws IOException {
        return Files.readAllLines(home.resolve("data").resolve("postmaster.pid"));
    }
}
