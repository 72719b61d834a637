package org.xinghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xinghe.testing.ReleasingApplication;

/// Application and database are killed together in the middle of a release, then again between the release and its
/// messages. A lock that the test holds makes sure that it is the middle.
@Timeout(180)
class KilledReleaseTests {

    private static final int SOCIETIES = 60;

    @TempDir
    private Path folder;

    @Test
    void afterwardsEveryUnitHasTheNoticeAndItsMessageExactlyOnce() throws Exception {
        try (var first = start()) {
            first.ask("prepare");
            assertThat(first.answer()).isEqualTo("prepared");
            holding("campaign.owed", () -> {
                first.ask("release");
                waitUntilSomebodyWaits();
                first.kill();
            });
        }
        try (var second = start()) {
            assertThat(number("select count(*) from notice.delivery")).isZero();
            assertThat(number("select count(*) from campaign.owed")).isZero();
            holding("notification.message", () -> {
                second.ask("release");
                assertThat(second.answer()).isEqualTo("released");
                waitUntilSomebodyWaits();
                second.kill();
            });
        }
        try (var third = start()) {
            await("select count(*) from event_publication where completion_date is null", 0);
            assertThat(third.isAlive()).isTrue();
            var addressed = number("select count(distinct unit) from notice.recipient");
            assertThat(addressed).isGreaterThan(SOCIETIES);
            assertThat(number("select count(*) from notice.delivery")).isEqualTo(addressed);
            assertThat(number("select count(*) from notification.message where kind = 'NOTICE_RELEASED'"))
                    .isEqualTo(addressed);
            assertThat(number("select count(distinct unit) from notification.message"))
                    .isEqualTo(addressed);
        }
    }

    private interface Deed {

        void run() throws Exception;
    }

    private record Running(Process process, BufferedReader lines, PrintWriter wishes, Path folder)
            implements AutoCloseable {

        void ask(String wish) {
            wishes.println(wish);
            wishes.flush();
        }

        String answer() throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("> ")) {
                    return line.substring(2);
                }
            }
            return "ended with " + process.onExit().join().exitValue();
        }

        boolean isAlive() {
            return process.isAlive();
        }

        void kill() throws IOException, InterruptedException {
            var command = List.of("kill", "-9", note(folder).getFirst().strip(), Long.toString(process.pid()));
            assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }

    private Running start() throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dxinghe.postgresql-programs=target",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReleasingApplication.class.getName(),
                        folder.toString(),
                        Integer.toString(SOCIETIES))
                .redirectErrorStream(true)
                .start();
        var running = new Running(
                process, process.inputReader(), new PrintWriter(process.outputWriter()), folder.resolve("database"));
        assertThat(running.answer()).isEqualTo("started");
        return running;
    }

    /// Runs a deed while nobody else can write into a table; the lock goes with the server that is killed, or at the
    /// end.
    private void holding(String table, Deed deed) throws Exception {
        var connection = connect();
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table %s in share mode".formatted(table));
            deed.run();
        } finally {
            connection.abort(Runnable::run);
        }
    }

    private void waitUntilSomebodyWaits() throws Exception {
        await("select count(*) from pg_locks where not granted and locktype = 'relation'", 1);
    }

    private void await(String question, long atLeastOrZero) throws Exception {
        var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        for (var found = number(question);
                atLeastOrZero == 0 ? found > 0 : found < atLeastOrZero;
                found = number(question)) {
            assertThat(System.nanoTime()).as("%s is still %d", question, found).isLessThan(until);
            Thread.onSpinWait();
        }
    }

    private long number(String question) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection connect() throws Exception {
        var home = folder.resolve("database");
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%s/postgres"
                        .formatted(note(home).get(3).strip()),
                "xinghe",
                Files.readString(home.resolve("password")));
    }

    private static List<String> note(Path home) throws IOException {
        return Files.readAllLines(home.resolve("data").resolve("postmaster.pid"));
    }
}
