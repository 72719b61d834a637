package org.xinghe.notice.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who issued it, and when.
final class SignatureRules {

    private static final Pattern DATE_AT_END = Pattern.compile("(?:\\d{4}|[〇零一二三四五六七八九OＯ0]{4})\\s*年.*$");
    private static final Pattern HEAD_OF_TITLE = Pattern.compile("^(.{3,60}?)关于");

    private static final List<Rule<List<Fact<String>>>> ISSUERS = List.of(
            new Rule<>("names above the date", SignatureRules::aboveDate),
            new Rule<>("names on the line of the date", SignatureRules::besideDate),
            new Rule<>("a table of metadata", SignatureRules::inMetadata),
            new Rule<>("names stacked above the title", SignatureRules::aboveTitle),
            new Rule<>("a name at the head of the title", SignatureRules::inTitle));

    private SignatureRules() {}

    static List<Fact<String>> issuers(Blocks blocks) {
        var issuers = Rule.first(ISSUERS, blocks);
        return issuers == null ? List.of() : issuers;
    }

    static @Nullable Fact<LocalDate> issueDate(Blocks blocks) {
        if (blocks.date() == null) {
            return Metadata.signed(blocks.head());
        }
        var line = blocks.lines().get(blocks.date());
        var date = Dates.signed(line);
        return date == null ? null : new Fact<>(date, line.place(), Sureness.CERTAIN);
    }

    private static @Nullable List<Fact<String>> aboveDate(Blocks blocks) {
        if (blocks.date() == null) {
            return null;
        }
        var found = new ArrayList<Fact<String>>();
        for (var index = blocks.date() - 1; index >= blocks.bodyFrom(); index--) {
            var organs = Organs.in(blocks.lines().get(index));
            if (organs.isEmpty()) {
                break;
            }
            found.addAll(0, organs);
        }
        return found.isEmpty() ? null : found;
    }

    private static @Nullable List<Fact<String>> besideDate(Blocks blocks) {
        if (blocks.date() == null) {
            return null;
        }
        var line = blocks.lines().get(blocks.date());
        var date = DATE_AT_END.matcher(line.plain());
        if (!date.find() || date.start() == 0) {
            return null;
        }
        var organs = Organs.in(line.part(0, date.start()));
        return organs.isEmpty() ? null : organs;
    }

    private static @Nullable List<Fact<String>> inMetadata(Blocks blocks) {
        var issuer = Metadata.issuer(blocks.head());
        var organs = issuer == null ? List.<Fact<String>>of() : Organs.in(issuer);
        return organs.isEmpty() ? null : organs;
    }

    private static @Nullable List<Fact<String>> aboveTitle(Blocks blocks) {
        var organs = new ArrayList<Fact<String>>();
        for (var line : blocks.head()) {
            var found = Organs.in(line);
            if (found.isEmpty()) {
                break;
            }
            organs.addAll(found);
        }
        return organs.isEmpty() ? null : organs;
    }

    private static @Nullable List<Fact<String>> inTitle(Blocks blocks) {
        var title = TitleRules.title(blocks);
        if (title == null) {
            return null;
        }
        var head = HEAD_OF_TITLE.matcher(title.value());
        if (!head.find()) {
            return null;
        }
        var organs = Organs.in(Line.of(title.place().paragraph(), title.place().start(), head.group(1)));
        return organs.isEmpty() ? null : organs;
    }
}
