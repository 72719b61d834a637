package org.xinghe.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xinghe.shared.NotFound;

/// Keeps files in a folder of the server's data.
@Component
class FolderFileStore implements FileStore {

    private final Path folder;

    FolderFileStore(@Value("${xinghe.data}/files") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    @Override
    public void write(String name, byte[] bytes) {
        var target = place(name);
        try {
            Files.createDirectories(target.getParent());
            var unfinished = Files.createTempFile(target.getParent(), "incoming", ".part");
            try {
                Files.write(unfinished, bytes);
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("The file %s could not be kept in %s".formatted(name, folder), fault);
        }
    }

    @Override
    public byte[] read(String name) {
        try {
            return Files.readAllBytes(place(name));
        } catch (NoSuchFileException missing) {
            throw new NotFound("file", name);
        } catch (IOException fault) {
            throw new UncheckedIOException("The file %s in %s could not be read".formatted(name, folder), fault);
        }
    }

    private Path place(String name) {
        var place = folder.resolve(name).normalize();
        if (!place.startsWith(folder) || place.equals(folder)) {
            throw new IllegalArgumentException("'%s' is no place inside %s".formatted(name, folder));
        }
        return place;
    }
}
