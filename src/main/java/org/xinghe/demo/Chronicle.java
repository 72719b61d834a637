package org.xinghe.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// What was played over a data folder, kept beside the data as `story.properties`: begun, and where it ended.
final class Chronicle {

    private static final String NOTICE = "notice";
    private static final String END = "end";
    private static final String GUIDE = "guide";

    private final Path data;

    Chronicle(Path data) {
        this.data = data.toAbsolutePath().normalize();
    }

    /// The folder of the data; the reports are written into it.
    Path data() {
        return data;
    }

    boolean isBegun() {
        return !read().isEmpty();
    }

    /// Begun, and broken off before its end.
    boolean isUnfinished() {
        return isBegun() && endOfStory().isEmpty();
    }

    /// The moment from which the clock runs on.
    Optional<Instant> endOfStory() {
        return Optional.ofNullable(read().getProperty(END)).map(Instant::parse);
    }

    /// Which notice the story began with: the hash of its bytes.
    boolean tellsOf(String notice) {
        return notice.equals(read().getProperty(NOTICE));
    }

    void begin(String notice) {
        var story = new Properties();
        story.setProperty(NOTICE, notice);
        write(story);
    }

    /// Says that the story is whole.
    ///
    /// @param guide what the operator is told about it, now and at each later start
    void end(Instant at, String guide) {
        var story = read();
        story.setProperty(END, at.toString());
        story.setProperty(GUIDE, guide);
        write(story);
    }

    /// Says that the clock has come further since.
    void runOn(Instant at) {
        var story = read();
        story.setProperty(END, at.toString());
        write(story);
    }

    String guide() {
        return read().getProperty(GUIDE, "");
    }

    void forget() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException fault) {
            throw new UncheckedIOException("The story's note %s could not be removed".formatted(file()), fault);
        }
    }

    private Properties read() {
        var story = new Properties();
        try {
            if (Files.exists(file())) {
                story.load(new StringReader(Files.readString(file())));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("The story's note %s could not be read".formatted(file()), fault);
        }
        return story;
    }

    private void write(Properties story) {
        var text = new StringWriter();
        try {
            story.store(text, null);
            Files.createDirectories(data);
            var fresh = file().resolveSibling("story.properties.new");
            Files.writeString(fresh, text.toString());
            Files.move(fresh, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException("The story's note %s could not be written".formatted(file()), fault);
        }
    }

    private Path file() {
        return data.resolve("story.properties");
    }
}
