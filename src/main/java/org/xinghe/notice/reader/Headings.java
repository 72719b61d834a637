package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Stage 3: tells headings from numbered sentences.
///
/// A run-in heading ends at the first 。 or ：. A numbered line that is a full sentence is a paragraph, and so are its
/// siblings: a list of demands is no list of headings.
final class Headings {

    private static final int LONGEST_TITLE = 36;
    private static final Pattern TITLE_END = Pattern.compile("。|(?<!\\d):|:(?!\\d)");
    private static final Pattern DEMAND =
            Pattern.compile("应当?[^用对急]|须|不得|请|可以|可由|截止|由.{1,12}(负责|组织|评)|将.{2,30}(发|送|寄|交)(至|到|给)?|填写|为.{0,4}\\d|应为");
    private static final Pattern FILE_NAME =
            Pattern.compile("\\.(docx?|xlsx?|pdf|wps|zip|rar)$|(表|书|单|方案|名单|办法|说明|样式|模板)$");

    private Headings() {}

    /// The headings among the lines, in order.
    static List<Heading> among(List<Line> lines) {
        var candidates = new ArrayList<Heading>();
        for (var index = 0; index < lines.size(); index++) {
            candidate(lines, index).ifPresent(candidates::add);
        }
        var kindsOfSentences = sentencesAmong(candidates);
        return candidates.stream()
                .filter(heading -> !kindsOfSentences.contains(group(candidates, heading)))
                .toList();
    }

    private static Optional<Heading> candidate(List<Line> lines, int index) {
        var line = lines.get(index);
        for (var kind : Heading.Kind.values()) {
            var number = kind.pattern().matcher(line.plain());
            if (number.find()) {
                var rest = line.from(number.end());
                var written = line.text().substring(0, number.end()).strip();
                if (!rest.isEmpty()) {
                    return Optional.of(titleAndBody(kind, written, rest, index));
                }
                if (index + 1 < lines.size() && lines.get(index + 1).text().length() <= LONGEST_TITLE) {
                    return Optional.of(titleAndBody(kind, written, lines.get(index + 1), index));
                }
            }
        }
        return Optional.empty();
    }

    private static Heading titleAndBody(Heading.Kind kind, String number, Line rest, int index) {
        var end = TITLE_END.matcher(rest.plain());
        if (!end.find()) {
            return new Heading(kind, number, rest, null, index);
        }
        var body = rest.from(end.end());
        return new Heading(kind, number, rest.part(0, end.start()), body.isEmpty() ? null : body, index);
    }

    /// The groups of candidates of which at least one is plainly a sentence.
    private static java.util.Set<String> sentencesAmong(List<Heading> candidates) {
        return candidates.stream()
                .filter(Headings::isSentence)
                .map(heading -> group(candidates, heading))
                .collect(Collectors.toSet());
    }

    private static boolean isSentence(Heading heading) {
        var title = heading.title().plain();
        return title.length() > LONGEST_TITLE
                || DEMAND.matcher(title).find()
                || heading.kind() == Heading.Kind.ARABIC
                        && FILE_NAME.matcher(title).find()
                || title.endsWith(";")
                || title.endsWith("；");
    }

    /// Siblings share a kind and the nearest candidate of a higher kind above them.
    private static String group(List<Heading> candidates, Heading heading) {
        var parent = -1;
        for (var each : candidates) {
            if (each.index() >= heading.index()) {
                break;
            }
            if (each.kind().compareTo(heading.kind()) < 0) {
                parent = each.index();
            }
        }
        return heading.kind() + "@" + parent;
    }

    /// The level of each kind that the text uses: the highest is 1.
    static Map<Heading.Kind, Integer> levels(List<Heading> headings) {
        var used = EnumSet.noneOf(Heading.Kind.class);
        headings.forEach(heading -> used.add(heading.kind()));
        var levels = new java.util.EnumMap<Heading.Kind, Integer>(Heading.Kind.class);
        used.forEach(kind -> levels.put(kind, levels.size() + 1));
        return levels;
    }
}
