package org.xinghe.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// The numbers that Word puts before paragraphs without anybody typing them (ECMA-376 part 1, 17.9): lists go on
/// across the text, a level starts anew below a higher one, and a list may be told to start anew.
final class WordNumbers {

    private static final int LEVELS = 9;

    /// @param text what is written, with %1 for the number of the first level
    /// @param restart below which level it starts anew, counted from 1; 0 for never
    /// @param legal whether the numbers of all levels are written in Arabic digits
    /// @param follows what stands between the number and the text: `tab`, `space` or `nothing`
    private record Level(
            String format,
            String text,
            int start,
            int restart,
            boolean legal,
            String follows,
            @Nullable String style) {

        static Level of(Element level, int depth) {
            return new Level(
                    textOr(WordXml.value(level, "numFmt"), "decimal"),
                    textOr(WordXml.value(level, "lvlText"), ""),
                    WordXml.number(level, "start", 1),
                    WordXml.number(level, "lvlRestart", depth),
                    WordXml.isOn(level, "isLgl"),
                    textOr(WordXml.value(level, "suff"), "tab"),
                    WordXml.value(level, "pStyle"));
        }
    }

    /// One list as the text uses it.
    ///
    /// @param counted whose numbers it goes on with: all lists of one definition count together
    /// @param anew the numbers at which its levels start anew when it is first used
    private record Use(String counted, Map<Integer, Level> levels, Map<Integer, Integer> anew) {}

    private final WordStyles styles;
    private final Map<String, Use> lists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private WordNumbers(WordStyles styles) {
        this.styles = styles;
    }

    static WordNumbers of(byte @Nullable [] part, WordStyles styles) throws IOException {
        var numbers = new WordNumbers(styles);
        if (part != null) {
            numbers.load(WordXml.parse(part));
        }
        return numbers;
    }

    /// The number before a paragraph, empty for none. Counts on.
    String before(Element paragraph) {
        var properties = WordXml.child(paragraph, "pPr");
        var own = WordXml.child(properties, "numPr");
        var style = WordXml.value(properties, "pStyle");
        var inherited = styles.numberingOf(style).orElse(null);
        var list = WordXml.value(own, "numId");
        list = list == null ? WordXml.value(inherited, "numId") : list;
        var use = list == null ? null : lists.get(list);
        if (list == null || use == null) {
            return "";
        }
        var depth = WordXml.asNumber(WordXml.value(own, "ilvl"), depthOf(use, style, inherited));
        return depth < 0 || depth >= LEVELS ? "" : next(list, use, depth);
    }

    private static int depthOf(Use use, @Nullable String style, @Nullable Element inherited) {
        return use.levels().entrySet().stream()
                .filter(each -> style != null && style.equals(each.getValue().style()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(WordXml.number(inherited, "ilvl", 0));
    }

    private String next(String list, Use use, int depth) {
        var level = use.levels().get(depth);
        if (level == null) {
            return "";
        }
        var count = counts.computeIfAbsent(use.counted(), _ -> {
            var fresh = new int[LEVELS];
            Arrays.fill(fresh, -1);
            return fresh;
        });
        var anew = begun.add(list + "/" + depth) ? use.anew().get(depth) : null;
        count[depth] = anew != null ? anew : count[depth] < 0 ? level.start() : count[depth] + 1;
        for (var below = depth + 1; below < LEVELS; below++) {
            var lower = use.levels().get(below);
            if (lower != null && depth < lower.restart()) {
                count[below] = -1;
            }
        }
        return written(use, level, count);
    }

    private static String written(Use use, Level level, int[] count) {
        if (level.format().equals("bullet") || level.format().equals("none")) {
            return "";
        }
        var written = level.text();
        for (var each = 0; each < LEVELS; each++) {
            var placeholder = "%" + (each + 1);
            if (written.contains(placeholder)) {
                var of = use.levels().get(each);
                var value = count[each] >= 0 ? count[each] : of == null ? 1 : of.start();
                var format = level.legal() || of == null ? "decimal" : of.format();
                written = written.replace(placeholder, WordNumerals.write(value, format));
            }
        }
        // 、 and ） part the number from the text themselves
        return written.matches(".*[\\w.]") && !level.follows().equals("nothing") ? written + " " : written;
    }

    private void load(Element numbering) {
        var definitions = new HashMap<String, Element>();
        WordXml.childrenOf(numbering, "abstractNum")
                .forEach(each -> definitions.put(textOr(WordXml.attribute(each, "abstractNumId"), ""), each));
        var instances = new HashMap<String, Element>();
        WordXml.childrenOf(numbering, "num")
                .forEach(each -> instances.put(textOr(WordXml.attribute(each, "numId"), ""), each));
        instances.forEach((id, instance) -> {
            var name = definitionOf(instance, definitions, instances);
            name.ifPresent(counted -> lists.put(id, use(counted, definitions.get(counted), instance)));
        });
    }

    /// The definition of a list; one that only names a style has it from the list of that style.
    private Optional<String> definitionOf(
            Element instance, Map<String, Element> definitions, Map<String, Element> instances) {
        var name = textOr(WordXml.value(instance, "abstractNumId"), "");
        var definition = definitions.get(name);
        if (definition == null) {
            return Optional.empty();
        }
        var style = WordXml.value(definition, "numStyleLink");
        if (style == null) {
            return Optional.of(name);
        }
        return styles.numberingOf(style)
                .map(numbering -> instances.get(textOr(WordXml.value(numbering, "numId"), "")))
                .map(linked -> textOr(WordXml.value(linked, "abstractNumId"), ""))
                .filter(definitions::containsKey);
    }

    private static Use use(String counted, @Nullable Element definition, Element instance) {
        var levels = new HashMap<Integer, Level>();
        if (definition != null) {
            WordXml.childrenOf(definition, "lvl").forEach(level -> put(levels, level));
        }
        var anew = new HashMap<Integer, Integer>();
        for (var change : WordXml.childrenOf(instance, "lvlOverride")) {
            WordXml.childrenOf(change, "lvl").forEach(level -> put(levels, level));
            var start = WordXml.value(change, "startOverride");
            if (start != null) {
                anew.put(depth(change), WordXml.asNumber(start, 1));
            }
        }
        return new Use(counted, levels, anew);
    }

    private static void put(Map<Integer, Level> levels, Element level) {
        levels.put(depth(level), Level.of(level, depth(level)));
    }

    private static int depth(Element element) {
        return WordXml.asNumber(WordXml.attribute(element, "ilvl"), 0);
    }

    private static String textOr(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
