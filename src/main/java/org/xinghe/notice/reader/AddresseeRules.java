package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Groups and units of the addressee line.
final class AddresseeRules {

    private static final Pattern ONE_KIND = Pattern.compile("各?省、\\s*自治区、|县\\(市、区\\)");
    /// A part that means units of its own; anything else keeps its group together.
    private static final Pattern A_KIND =
            Pattern.compile(".*(?:科协|科技局|科技厅|教育局|学会|协会|研究会|学院|相关部门|有关部门|单位|单位及个人|分支机构|基地|委员会|联合会)(?:\\(.*\\))?$");

    private AddresseeRules() {}

    static List<Fact<String>> groups(Blocks blocks) {
        if (blocks.addressees() == null) {
            return List.of();
        }
        var lines = blocks.lines()
                .subList(blocks.addressees().from(), blocks.addressees().to());
        var whole = joined(lines);
        var end = whole.plain().endsWith(":")
                ? whole.text().length() - 1
                : whole.text().length();
        var groups = split(whole.part(0, end), ',').stream()
                .map(group -> new Fact<>(group.value(), placeIn(lines, group.place()), group.sureness()))
                .toList();
        return groups.size() == 1 ? units(groups) : groups;
    }

    /// Several lines as one; its places count on from the first line.
    private static Line joined(List<Line> lines) {
        var first = lines.getFirst();
        var text = new StringBuilder();
        var plain = new StringBuilder();
        for (var line : lines) {
            text.append(line.text());
            plain.append(line.plain());
        }
        return new Line(first.paragraph(), first.start(), text.toString(), plain.toString());
    }

    /// The place in its own line of what begins somewhere in the joined ones.
    private static Place placeIn(List<Line> lines, Place place) {
        var from = place.start() - lines.getFirst().start();
        var length = place.end() - place.start();
        for (var line : lines) {
            if (from < line.text().length()) {
                return line.place(from, Math.min(from + length, line.text().length()));
            }
            from -= line.text().length();
        }
        return place;
    }

    /// Groups split at 、 where each part is a kind of unit; 各省、自治区、直辖市… stays one.
    static List<Fact<String>> units(List<Fact<String>> groups) {
        var units = new ArrayList<Fact<String>>();
        for (var group : groups) {
            var line = new Line(
                    group.place().paragraph(), group.place().start(), group.value(), Characters.plain(group.value()));
            var parts = split(line, '、');
            var separate = !ONE_KIND.matcher(line.plain()).find()
                    && parts.stream()
                            .allMatch(part -> A_KIND.matcher(Characters.plain(part.value()))
                                    .matches());
            units.addAll(separate ? parts : List.of(group));
        }
        return units;
    }

    /// Splits outside of brackets.
    private static List<Fact<String>> split(Line line, char separator) {
        var parts = new ArrayList<Fact<String>>();
        var depth = 0;
        var from = 0;
        for (var index = 0; index <= line.plain().length(); index++) {
            var character =
                    index == line.plain().length() ? separator : line.plain().charAt(index);
            if (character == '(') {
                depth++;
            } else if (character == ')') {
                depth--;
            } else if (character == separator
                    && (depth == 0 || index == line.plain().length())) {
                var part = line.part(from, index);
                if (!part.isEmpty()) {
                    parts.add(new Fact<>(part.text(), part.place(), Sureness.CERTAIN));
                }
                from = index + 1;
            }
        }
        return parts;
    }
}
