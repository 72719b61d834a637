package org.xinghe.notice.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real layouts with a hand-made truth beside each; compared without white space.
class SampleNoticesTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void everyFactOfTheFoundingNoticeIsRight() throws IOException {
        var shared = Path.of("../shared/notices/founding.txt");
        assumeTrue(
                Files.exists(shared),
                "the founding notice is somebody's document and does not travel with the project");
        var score = new Score();
        score.compare(shared);

        assertThat(score.wrong).isEmpty();
    }

    @Test
    void atLeast95Of100FactsAreRightOverAllSamples() throws IOException {
        var score = new Score();
        try (var files = Files.list(Path.of("src/test/resources/notices"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                score.compare(file);
            }
        }

        assertThat(score.right).as("wrong: %s", score.wrong).isGreaterThanOrEqualTo(Math.ceilDiv(score.all * 95, 100));
    }

    private static final class Score {

        private int all;
        private int right;
        private final List<String> wrong = new ArrayList<>();

        void compare(Path file) throws IOException {
            var name = file.getFileName().toString().replace(".txt", "");
            var truth = JSON.readTree(Files.readString(file.resolveSibling(name + ".expected.json")));
            var outcome = NoticeReader.read(NoticeText.of(Files.readString(file)));
            assertThat(outcome).as(name).isInstanceOf(ReadingOutcome.Read.class);
            var read = JSON.readTree(ReadNoticeJson.line(((ReadingOutcome.Read) outcome).notice()));
            for (var fact : truth.properties()) {
                if (!fact.getKey().equals("notes")) {
                    compare(name, fact.getKey(), truth, read);
                }
            }
        }

        private void compare(String name, String key, JsonNode truth, JsonNode read) {
            all++;
            var wanted = bare(truth.get(key));
            var found = bare(read.path(key));
            // of the two lists of addressees either is right, as the samples' conventions say
            var same = found.equals(wanted)
                    || key.startsWith("addressee")
                            && List.of(bare(truth.get("addressees")), bare(truth.get("addresseeUnits")))
                                    .contains(found);
            if (same) {
                right++;
            } else {
                wrong.add("%s.%s should be %s and is %s".formatted(name, key, wanted, found));
            }
        }

        /// Without white space, and without the free wording of what is due.
        private static String bare(JsonNode node) {
            return node.toString().replaceAll("\\s+", "").replaceAll(",\"what\":\"[^\"]*\"", "");
        }
    }
}
