package org.xinghe.notice.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// One plain character for each written one: half width for full width, simplified for traditional, one form of
/// bracket and dash. Lengths stay the same, so that a place in the plain text is the place in the written one.
final class Characters {

    private static final String TRADITIONAL = "traditional.txt";
    private static final String WRITTEN = "，。、；：？！（）．｡—–―－‐‑﹣～〜∼﹝﹞［］「」『』｜│┃∶︰\u00a0\u2002\u2003\u2009　○◯Ｏ";
    private static final String PLAIN = ",。、;:?!().。-------~~~〔〕[]“”“”|||::     〇〇〇";
    private static final int FULL_WIDTH_FROM = 0xFF01;
    private static final int FULL_WIDTH_TO = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFF01 - '!';
    private static final Map<Character, Character> MAP = map();

    private Characters() {}

    static String plain(String written) {
        var plain = new StringBuilder(written.length());
        for (var index = 0; index < written.length(); index++) {
            plain.append(plain(written.charAt(index)));
        }
        return plain.toString();
    }

    private static char plain(char written) {
        if (written == '\t') {
            return ' ';
        }
        var known = MAP.get(written);
        if (known != null) {
            return known;
        }
        if (written >= FULL_WIDTH_FROM && written <= FULL_WIDTH_TO) {
            return (char) (written - FULL_WIDTH_SHIFT);
        }
        return isShapeOfAnother(written) ? shapeless(written) : written;
    }

    /// Without any white space.
    static String tight(String text) {
        var tight = new StringBuilder(text.length());
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            if (!Character.isWhitespace(character) && character != '\u00a0' && character != '　') {
                tight.append(character);
            }
        }
        return tight.toString();
    }

    /// Radicals and compatibility forms, which PDF programs write for the characters that look alike.
    private static boolean isShapeOfAnother(char character) {
        return character >= 0x2E80 && character <= 0x2FDF || character >= 0xF900 && character <= 0xFAFF;
    }

    private static char shapeless(char character) {
        var normal = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : character;
    }

    private static Map<Character, Character> map() {
        if (WRITTEN.length() != PLAIN.length()) {
            throw new IllegalStateException(
                    "%d written and %d plain characters".formatted(WRITTEN.length(), PLAIN.length()));
        }
        var map = new HashMap<Character, Character>();
        for (var index = 0; index < WRITTEN.length(); index++) {
            map.put(WRITTEN.charAt(index), PLAIN.charAt(index));
        }
        try (var pairs = Characters.class.getResourceAsStream(TRADITIONAL)) {
            if (pairs == null) {
                throw new IllegalStateException("The resource %s is missing".formatted(TRADITIONAL));
            }
            new String(pairs.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> addPairs(line, map));
        } catch (IOException fault) {
            throw new UncheckedIOException("The resource %s cannot be read".formatted(TRADITIONAL), fault);
        }
        return Map.copyOf(map);
    }

    private static void addPairs(String line, Map<Character, Character> into) {
        for (var index = 0; index + 1 < line.length(); index += 2) {
            into.put(line.charAt(index), line.charAt(index + 1));
        }
    }
}
