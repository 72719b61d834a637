package org.xinghe.notice.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.notice.reader.ReadNotice.Section;
import org.xinghe.notice.reader.ReadNotice.Sentence;

/// Reads a notice in stages: clean → lines → headings → blocks → facts.
public final class NoticeReader {

    private static final Pattern SENTENCE = Pattern.compile("[^。；;!？?]+[。；;!？?]?");

    private NoticeReader() {}

    /// Reads the text of a document.
    public static ReadingOutcome read(NoticeText text) {
        var lines = Splitting.split(Cleaning.lines(text));
        var blocks = Blocks.of(lines);
        var notice = facts(blocks);
        return isNotice(notice)
                ? new ReadingOutcome.Read(notice)
                : new ReadingOutcome.NotANotice(
                        lines.stream().mapToInt(line -> line.text().length()).sum());
    }

    private static ReadNotice facts(Blocks blocks) {
        var doubts = new ArrayList<Doubt>();
        var number = TitleRules.docNumber(blocks);
        var groups = AddresseeRules.groups(blocks);
        var issuers = SignatureRules.issuers(blocks);
        if (issuers.isEmpty()) {
            doubts.add(new Doubt(Doubt.Kind.ISSUER_MISSING, "", "", new Place(0, 0, 0)));
        }
        TitleRules.damagedNumber(blocks, doubts);
        damagedDates(blocks, doubts);
        var period = PeriodRules.period(blocks);
        if (period != null && period.value().text().startsWith("即日")) {
            doubts.add(new Doubt(Doubt.Kind.FROM_NOW_ON, period.value().text(), "", period.place()));
        }
        var strands = StrandRules.strands(blocks);
        return new ReadNotice(
                number,
                TitleRules.cited(blocks, number),
                issuers,
                SignatureRules.issueDate(blocks),
                groups,
                AddresseeRules.units(groups),
                TitleRules.title(blocks),
                ThemeRules.theme(blocks),
                period,
                sections(blocks),
                strands.orElse(List.of()),
                strands.map(List::size).orElse(null),
                DeadlineRules.deadlines(blocks, doubts),
                ContactRules.contacts(blocks),
                AttachmentRules.attachments(blocks),
                RouteRules.routes(blocks, doubts),
                TargetRules.targets(blocks),
                TargetRules.places(blocks, doubts),
                TargetRules.anchor(blocks),
                sentences(blocks),
                List.copyOf(doubts));
    }

    /// A notice shows at least two of its marks: addressees, a title, a number of its own, a signature.
    private static boolean isNotice(ReadNotice notice) {
        var marks = 0;
        marks += notice.addressees().isEmpty() ? 0 : 1;
        marks += notice.title() == null ? 0 : 1;
        marks += notice.docNumber() == null ? 0 : 1;
        marks += notice.issueDate() == null ? 0 : 1;
        return marks >= 2;
    }

    private static List<Section> sections(Blocks blocks) {
        var levels = Headings.levels(blocks.headings());
        return blocks.headings().stream()
                .map(heading -> new Section(
                        java.util.Objects.requireNonNull(levels.get(heading.kind())),
                        heading.number(),
                        heading.title().text(),
                        heading.title().place()))
                .toList();
    }

    private static List<Sentence> sentences(Blocks blocks) {
        var sentences = new ArrayList<Sentence>();
        for (var index = blocks.bodyFrom(); index < blocks.programmeTo(); index++) {
            var section = sectionAt(blocks, index);
            var line = blocks.lines().get(index);
            var heading = section < 0 ? null : blocks.headings().get(section);
            var text = textBehind(line, heading, index);
            if (text != null) {
                split(text, section, sentences);
            }
        }
        return sentences;
    }

    private static int sectionAt(Blocks blocks, int index) {
        var section = -1;
        for (var number = 0; number < blocks.headings().size(); number++) {
            if (blocks.headings().get(number).index() <= index) {
                section = number;
            }
        }
        return section;
    }

    private static @Nullable Line textBehind(Line line, @Nullable Heading heading, int index) {
        if (heading == null || heading.index() != index) {
            return line;
        }
        return heading.body();
    }

    private static void split(Line line, int section, List<Sentence> into) {
        var found = SENTENCE.matcher(line.text());
        while (found.find()) {
            var part = line.part(found.start(), found.end());
            if (part.text().length() > 3) {
                into.add(new Sentence(part.text(), section, part.place()));
            }
        }
    }

    private static void damagedDates(Blocks blocks, List<Doubt> doubts) {
        for (var index = blocks.bodyFrom(); index < blocks.lines().size(); index++) {
            var line = blocks.lines().get(index);
            if (index < blocks.bodyTo()) {
                DamagedDates.inText(line, doubts);
            }
            if (DamagedDates.isSignature(line)) {
                doubts.add(new Doubt(Doubt.Kind.DATE_DAMAGED, line.text(), Doubt.OF_SIGNATURE, line.place()));
            }
        }
    }
}
