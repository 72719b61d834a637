package org.xinghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadNoticeCommandTests {

    private static final Path NOTICE = Path.of("src/main/resources/org/xinghe/demo/notice.txt");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void eachFileIsOneLineOfJson() {
        assertThat(read(NOTICE, NOTICE)).isZero();

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2).allMatch(line -> line.startsWith("{") && line.contains("晋科协活〔2022〕6号"));
        assertThat(error.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIsRefusedIsSaidAndTheOthersAreStillRead() throws IOException {
        var letter = file("letter.txt", "今天天气很好，我们去看星星。".getBytes(StandardCharsets.UTF_8));

        assertThat(read(letter, NOTICE, folder.resolve("nowhere.txt"))).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(error.toString(StandardCharsets.UTF_8))
                .contains("letter.txt: 不像通知")
                .contains("nowhere.txt: 无法打开文件");
    }

    @Test
    void fiftyMegabytesAreRefusedWithoutBeingRead() throws IOException {
        var large = folder.resolve("large.pdf");
        try (var sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(50L << 20);
        }

        assertThat(read(large)).isEqualTo(1);

        assertThat(error.toString(StandardCharsets.UTF_8)).contains("large.pdf: 文件超过 20 MB");
    }

    private int read(Path... files) {
        var names = Arrays.stream(files).map(Path::toString).toList();
        return new ReadNoticeCommand(out, error).run(List.copyOf(names));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
