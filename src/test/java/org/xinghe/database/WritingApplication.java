package org.xinghe.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// An application that writes without pause and prints the number of each row once the server has acknowledged it.
/// Lives only to be killed by [SurvivalTests].
final class WritingApplication {

    private static final int WRITERS = 4;

    private WritingApplication() {}

    static void main(String[] arguments) throws Exception {
        var server = EmbeddedPostgres.start(Path.of(arguments[0]), Map.of());
        var first = Long.parseLong(arguments[1]);
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number bigint primary key)");
        }
        var next = new AtomicLong(first);
        for (var writer : threads(() -> write(server, next))) {
            writer.join();
        }
    }

    private static List<Thread> threads(Runnable work) {
        return IntStream.range(0, WRITERS)
                .mapToObj(_ -> Thread.ofPlatform().start(work))
                .toList();
    }

    private static void write(EmbeddedPostgres server, AtomicLong next) {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var insert = connection.prepareStatement("insert into written (number) values (?)")) {
            while (true) {
                var number = next.getAndIncrement();
                insert.setLong(1, number);
                insert.executeUpdate();
                System.out.println(number);
            }
        } catch (SQLException ended) {
            throw new IllegalStateException("The server ended while rows were written", ended);
        }
    }
}
