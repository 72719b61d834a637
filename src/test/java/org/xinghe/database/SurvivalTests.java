package org.xinghe.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server as it is used in service: durable, closed to strangers, and back at once after a kill.
class SurvivalTests {

    private static final int ENOUGH = 500;

    @TempDir
    private Path folder;

    @BeforeAll
    static void unpackOnce() {
        System.setProperty("xinghe.postgresql-programs", "target");
    }

    @Test
    void whatIsAcknowledgedIsOnTheDisk() throws SQLException {
        try (var server = EmbeddedPostgres.start(folder, Map.of())) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void nobodyConnectsWithoutThePassword() {
        try (var server = EmbeddedPostgres.start(folder, Map.of())) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), null))
                    .hasMessageContaining("no password was provided");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void thePasswordIsForItsOwnerOnly() throws IOException {
        try (var server = EmbeddedPostgres.start(folder, Map.of())) {
            assertThat(Files.readString(folder.resolve("password"))).isEqualTo(server.password());
            assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                    .isEqualTo(java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void chineseSortsByItsSound() throws SQLException {
        try (var server = EmbeddedPostgres.start(folder, Map.of())) {
            assertThat(answer(
                            server,
                            "select string_agg(name, ' ' order by name) from unnest(array['忻州', '大同', '太原']) name"))
                    .isEqualTo("大同 太原 忻州");
        }
    }

    @Test
    void noAcknowledgedRowIsLostWhenApplicationAndServerAreKilledTogether() throws Exception {
        var acknowledged = new HashSet<Long>();
        for (var round = 0; round < 3; round++) {
            var application = startWriting(round * 1_000_000L);
            try (var lines = application.inputReader()) {
                acknowledged.addAll(read(lines, ENOUGH));
                kill(serverOver(folder), application.toHandle());
                acknowledged.addAll(read(lines, Integer.MAX_VALUE));
            }
            try (var server = EmbeddedPostgres.start(folder, Map.of())) {
                assertThat(rows(server)).containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3 * ENOUGH);
    }

    @Test
    void aServerThatOutlivedItsApplicationIsReplaced() throws Exception {
        var application = startWriting(0);
        var acknowledged = new HashSet<Long>();
        var orphan = serverOver(application, acknowledged);
        kill(application.toHandle());
        assertThat(orphan.isAlive()).isTrue();
        try (var lines = application.inputReader();
                var server = EmbeddedPostgres.start(folder, Map.of())) {
            acknowledged.addAll(read(lines, Integer.MAX_VALUE));
            assertThat(serverOver(folder)).isNotEqualTo(orphan);
            assertThat(rows(server)).containsAll(acknowledged);
        }
    }

    @Test
    void aFolderBelongsToOneApplicationAtATime() throws Exception {
        var application = startWriting(0);
        serverOver(application, new HashSet<>());
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(folder, Map.of()))
                    .isInstanceOf(DatabaseFault.class)
                    .hasMessageContaining("in use by another running Xinghe");
        } finally {
            kill(serverOver(folder), application.toHandle());
        }
    }

    private Process startWriting(long first) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-Dxinghe.postgresql-programs=target",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingApplication.class.getName(),
                        folder.toString(),
                        Long.toString(first))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessHandle serverOver(Process application, Set<Long> acknowledged) throws IOException {
        acknowledged.addAll(read(application.inputReader(), ENOUGH));
        return serverOver(folder);
    }

    private static ProcessHandle serverOver(Path folder) throws IOException {
        var note = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElseThrow();
    }

    private static void kill(ProcessHandle... victims) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-9"));
        for (var victim : victims) {
            command.add(Long.toString(victim.pid()));
        }
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    /// Rows that were acknowledged; a last line that the kill cut short counts as not acknowledged.
    private static List<Long> read(BufferedReader lines, int atMost) throws IOException {
        var numbers = new ArrayList<Long>();
        while (numbers.size() < atMost) {
            var line = lines.readLine();
            if (line == null) {
                break;
            }
            numbers.add(Long.parseLong(line));
        }
        return numbers;
    }

    private static Set<Long> rows(EmbeddedPostgres server) throws SQLException {
        var numbers = new HashSet<Long>();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number from written")) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private static String setting(EmbeddedPostgres server, String name) throws SQLException {
        return answer(server, "show " + name);
    }

    private static String answer(EmbeddedPostgres server, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
