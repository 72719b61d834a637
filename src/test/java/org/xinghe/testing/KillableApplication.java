package org.xinghe.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// An application with its database in processes of their own, which a test tells by its standard input what to do, and
/// kills.
public final class KillableApplication implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final PrintWriter wishes;
    private final StandaloneDatabase database;

    private KillableApplication(Process process, Path folder) {
        this.process = process;
        this.lines = process.inputReader();
        this.wishes = new PrintWriter(process.outputWriter(), true);
        this.database = new StandaloneDatabase(folder.resolve("database"));
    }

    /// Answers when the application has said that it is started.
    ///
    /// @param folder its data; the first argument of its main method, followed by the others
    public static KillableApplication start(Class<?> application, Path folder, String... arguments) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = Stream.of(
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dxinghe.postgresql-programs=target",
                        "-cp",
                        System.getProperty("java.class.path"),
                        application.getName(),
                        folder.toString()),
                List.of(arguments));
        var process = new ProcessBuilder(command.flatMap(List::stream).toList())
                .redirectErrorStream(true)
                .start();
        var running = new KillableApplication(process, folder);
        assertThat(running.answer()).isEqualTo("started");
        return running;
    }

    public StandaloneDatabase database() {
        return database;
    }

    public void ask(String wish) {
        wishes.println(wish);
    }

    /// The next thing it says, or how it ended.
    public String answer() throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("> ")) {
                return line.substring(2);
            }
        }
        return "ended with " + process.onExit().join().exitValue();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// Kills the database and the application in one stroke, as a power cut does.
    public void kill() throws IOException, InterruptedException {
        var command = List.of("kill", "-9", Long.toString(database.process()), Long.toString(process.pid()));
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
