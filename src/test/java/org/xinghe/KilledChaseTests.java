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
import org.xinghe.testing.ChasingApplication;

/// Application and database are killed together in the middle of the daily run, as its job does it. A lock that the
/// test
/// takes between two batches makes sure that it is the middle. The job of the next start notices and goes on.
@Timeout(180)
class KilledChaseTests {

    private static final int SOCIETIES = 60;
    private static final String DAY = "2022-05-18";

    @TempDir
    private Path folder;

    @Test
    void afterwardsEveryPostHasItsMessageOfTheDayExactlyOnce() throws Exception {
        try (var first = start("2022-05-16T09:00")) {
            first.ask("prepare");
            assertThat(first.answer()).isEqualTo("prepared");
            await("select count(*) from event_publication where completion_date is null", 0);
            first.ask("at %sT08:30".formatted(DAY));
            await("select written from notification.chase_run where day = '%s'".formatted(DAY), 4);
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table notification.digest in share mode");
                await("select count(*) from pg_locks where not granted and locktype = 'relation'", 1);
                first.kill();
            }
        }
        try (var second = start(DAY + "T08:50")) {
            var posts = number("select posts from notification.chase_run where day = '%s'".formatted(DAY));
            assertThat(number("select count(*) from notification.digest where day = '%s'".formatted(DAY)))
                    .as("it was the middle")
                    .isBetween(4L, posts - 1);
            await("select count(*) from notification.chase_run where finished_at is null", 0);

            assertThat(second.isAlive()).isTrue();
            assertThat(posts).isGreaterThan(SOCIETIES);
            assertThat(number("select count(*) from notification.digest where day = '%s'".formatted(DAY)))
                    .isEqualTo(posts);
            assertThat(number("select count(distinct unit) from notification.digest where day = '%s'".formatted(DAY)))
                    .isEqualTo(posts);
            assertThat(number("select count(*) from notification.message where kind = 'DIGEST'"))
                    .isEqualTo(posts);
            assertThat(number("select count(distinct object) from notification.message where kind = 'DIGEST'"))
                    .isEqualTo(posts);
            assertThat(number("""
                            select count(*) from notification.digest
                             where not exists (select from notification.digest_line where digest = digest.id)
                            """)).isZero();
        }
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

    private Running start(String now) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dxinghe.postgresql-programs=target",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChasingApplication.class.getName(),
                        folder.toString(),
                        Integer.toString(SOCIETIES),
                        now)
                .redirectErrorStream(true)
                .start();
        var running = new Running(
                process, process.inputReader(), new PrintWriter(process.outputWriter()), folder.resolve("database"));
        assertThat(running.answer()).isEqualTo("started");
        return running;
    }

    private void await(String question, long atLeastOrZero) throws Exception {
        var until = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        try (var connection = connect()) {
            for (var found = number(connection, question);
                    atLeastOrZero == 0 ? found > 0 : found < atLeastOrZero;
                    found = number(connection, question)) {
                assertThat(System.nanoTime())
                        .as("%s is still %d", question, found)
                        .isLessThan(until);
                Thread.onSpinWait();
            }
        }
    }

    private long number(String question) throws Exception {
        try (var connection = connect()) {
            return number(connection, question);
        }
    }

    private static long number(Connection connection, String question) throws Exception {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() ? rows.getLong(1) : -1;
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
