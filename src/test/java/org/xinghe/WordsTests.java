package org.xinghe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Chinese and English are both complete, and each key that a page names exists.
class WordsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([a-z0-9.-]+[a-zA-Z0-9_.-]*)\"");

    @Test
    void eachFileHasTheSameKeysInBothLanguages() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            for (var chinese : files.filter(file -> !file.toString().endsWith("_en.properties"))
                    .toList()) {
                var english = Path.of(chinese.toString().replace(".properties", "_en.properties"));
                assertThat(keys(english)).as(english.toString()).isEqualTo(keys(chinese));
            }
        }
    }

    @Test
    void noEnglishFileSpeaksChinese() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            for (var english : files.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList()) {
                load(english).forEach((key, value) -> {
                    var explains = value.toString().replaceAll("[（(《“][^）)》”]*[）)》”]", "");
                    assertThat(explains.codePoints()
                                    .filter(Character::isIdeographic)
                                    .count())
                            .as("%s in %s says: %s", key, english, value)
                            .isZero();
                });
            }
        }
    }

    @Test
    void noApostropheSwitchesThePlaceholdersBehindItOff() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                var words = load(file);
                assertThat(words.stringPropertyNames().stream()
                                .filter(key -> words.getProperty(key).matches(".*\\{\\d.*"))
                                .filter(key ->
                                        words.getProperty(key).replace("''", "").contains("'")))
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }

    @Test
    void eachKeyThatATemplateNamesExists() throws IOException {
        var known = new TreeSet<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                known.addAll(keys(file));
            }
        }
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template :
                    templates.filter(file -> file.toString().endsWith(".jte")).toList()) {
                var said = SAID.matcher(Files.readString(template));
                while (said.find()) {
                    var key = said.group(1);
                    assertThat(known.contains(key) || known.stream().anyMatch(each -> each.startsWith(key + ".")))
                            .as("%s names the key %s", template, key)
                            .isTrue();
                }
            }
        }
    }

    private static TreeSet<String> keys(Path file) throws IOException {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return properties;
    }
}
