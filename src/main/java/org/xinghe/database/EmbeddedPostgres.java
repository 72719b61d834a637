package org.xinghe.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One PostgreSQL server over one data folder. Only one application uses a folder at a time; a server that a killed
/// application left behind is stopped before a new one starts.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "xinghe";
    private static final int TRIES = 40;
    private static final int LOCK_TRIES = 6;

    /// What passes by itself: a killed server not yet reaped, its last connections still ending, a port just taken.
    private static final List<String> TRANSIENT =
            List.of("postmaster.pid", "pre-existing shared memory block", "Address already in use");

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final PostgresBinaries binaries;
    private final Path folder;
    private final Map<String, String> settings;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final String password;
    private int port;
    private boolean running;

    private EmbeddedPostgres(
            PostgresBinaries binaries,
            Path folder,
            Map<String, String> settings,
            FileChannel lockChannel,
            FileLock lock,
            String password) {
        this.binaries = binaries;
        this.folder = folder;
        this.settings = settings;
        this.lockChannel = lockChannel;
        this.lock = lock;
        this.password = password;
    }

    /// Starts the server over a data folder, which is made when it is not there.
    ///
    /// @param folder everything of this server: its data, its log, its password
    /// @param settings server settings beside the defaults, such as `max_connections`
    /// @throws DatabaseFault when it cannot run, with a sentence that says what to do
    public static EmbeddedPostgres start(Path folder, Map<String, String> settings) {
        var home = folder.toAbsolutePath().normalize();
        try {
            FolderChecks.requireWritable(home);
            var channel =
                    FileChannel.open(home.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lockOf(home, channel);
            FolderChecks.requireSameVersion(home.resolve("data"), PostgresBinaries.MAJOR);
            var binaries = PostgresBinaries.unpackedBelow(cacheFor(home));
            var server = new EmbeddedPostgres(binaries, home, Map.copyOf(settings), channel, lock, passwordIn(home));
            server.start();
            return server;
        } catch (IOException fault) {
            throw FolderChecks.explain(home, fault);
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /// Stops the server as one does before a power cut: open connections end, everything acknowledged is kept.
    @Override
    public void close() {
        try {
            if (running) {
                run(List.of(control(), "stop", "-D", data(), "-m", "fast", "-w", "-t", "60"));
                running = false;
            }
            lock.release();
            lockChannel.close();
        } catch (IOException fault) {
            throw FolderChecks.explain(folder, fault);
        }
    }

    /// A killed application holds its lock for the moment that it takes to die.
    private static FileLock lockOf(Path home, FileChannel channel) throws IOException {
        for (var attempt = 0; attempt < LOCK_TRIES; attempt++) {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
            pause();
        }
        channel.close();
        throw FolderChecks.inUse(home);
    }

    private void start() throws IOException {
        if (!Files.exists(folder.resolve("data").resolve("PG_VERSION"))) {
            initialise();
        }
        var refused = "";
        for (var attempt = 0; attempt < TRIES; attempt++) {
            stopOrphan();
            port = freePort();
            var answer = run(startCommand());
            if (answer.code == 0) {
                running = true;
                return;
            }
            refused = answer.text + logTail();
            if (TRANSIENT.stream().noneMatch(refused::contains)) {
                break;
            }
            pause();
        }
        throw FolderChecks.notStarted(folder, refused);
    }

    private void initialise() throws IOException {
        var secret = folder.resolve("password-for-initdb");
        writePrivately(secret, password);
        try {
            var answer = run(List.of(
                    binaries.program("initdb").toString(),
                    "-D",
                    data(),
                    "-U",
                    USER,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=zh-CN"));
            if (answer.code != 0) {
                throw FolderChecks.notStarted(folder, answer.text);
            }
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private List<String> startCommand() {
        var options = new StringBuilder(
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on -c full_page_writes=on"
                        .formatted(port));
        settings.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        return List.of(
                control(), "start", "-D", data(), "-w", "-t", "120", "-l", log().toString(), "-o", options.toString());
    }

    /// A server over our folder that outlived its application: nobody else can hold the folder, since we hold its lock.
    private void stopOrphan() throws IOException {
        var note = folder.resolve("data").resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        var alive = ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        if (alive && isPostgres(pid)) {
            run(List.of(control(), "stop", "-D", data(), "-m", "fast", "-w", "-t", "30"));
        }
    }

    private static boolean isPostgres(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "comm"))
                    .strip()
                    .equals("postgres");
        } catch (IOException gone) {
            return false;
        }
    }

    private Answer run(List<String> command) throws IOException {
        var whole = Stream.concat(asOrdinaryUser().stream(), command.stream()).toList();
        var output = Files.createTempFile(folder, "answer-", ".txt");
        try {
            var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            var process = builder.start();
            process.getOutputStream().close();
            var code = process.waitFor();
            return new Answer(code, Files.readString(output));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + whole, interrupted);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own it is nobody in particular.
    private static List<String> asOrdinaryUser() {
        return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private String control() {
        return binaries.program("pg_ctl").toString();
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private String logTail() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        var lines = new ArrayList<>(Files.readAllLines(log()));
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String passwordIn(Path folder) throws IOException {
        var file = folder.resolve("password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            writePrivately(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static Path cacheFor(Path home) {
        var named = System.getProperty("xinghe.postgresql-programs");
        return named == null ? home : Path.of(named).toAbsolutePath();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for a stale lock", interrupted);
        }
    }

    private record Answer(int code, String text) {}
}
