package org.xinghe.notice.reader;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Stage 4: the parts of a notice, as ranges of lines.
///
/// @param lines all lines
/// @param addressees the lines of the addressees, null when none were found
/// @param bodyFrom the first line of the body
/// @param bodyTo behind the last line of what the notice itself says: the signature, the annexes' list or the end
/// @param programmeTo behind the last line of the programme, which may be annexed behind the signature
/// @param attachments the line that lists the annexes, null when there is none
/// @param date the line of the signed date, null when there is none
/// @param headings the true headings
/// @param year the year that dates without one belong to
record Blocks(
        List<Line> lines,
        Addressees.@Nullable Range addressees,
        int bodyFrom,
        int bodyTo,
        int programmeTo,
        @Nullable Integer attachments,
        @Nullable Integer date,
        List<Heading> headings,
        NoticeYear year) {

    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_SIGNATURE = 60;
    private static final Pattern ANNEX_ITSELF = Pattern.compile("^附\\s*件\\s*[\\d一二三四五六七八九十]{0,2}\\s*:?$");
    private static final Pattern SIGNED_DATE = Pattern.compile(
            ".{0,40}?(\\d{4}|[〇零一二三四五六七八九O0]{4})\\s{0,4}年\\s{0,4}([\\d〇一二三四五六七八九十]{1,3})\\s{0,4}月\\s{0,4}([\\d〇一二三四五六七八九十]{1,3})\\s{0,4}日$");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2}|19\\d{2})\\s*[年〕]");

    static Blocks of(List<Line> lines) {
        var addressees = Addressees.among(lines, 0);
        var from = addressees != null ? addressees.to() : afterTitle(lines);
        var annex = firstFrom(
                lines,
                from,
                line -> ANNEX_ITSELF.matcher(line.plain()).matches() && !AttachmentRules.opensList(lines, line));
        var date = signedDate(lines, from, annex.orElse(lines.size()));
        var behind = date.isPresent() ? Addressees.among(lines, date.getAsInt() + 1) : null;
        var own = behind == null ? lines.size() : behind.from();
        var attachments = firstFrom(lines.subList(0, own), from, AttachmentRules::isLabelled);
        var bodyTo = bodyEnd(lines, from, annex.orElse(lines.size()), date, attachments);
        var programmeTo = bodyTo;
        var headings = Headings.among(lines.subList(0, bodyTo)).stream()
                .filter(heading -> heading.index() >= from)
                .toList();
        if (headings.isEmpty() && date.isPresent() && date.getAsInt() + 1 < lines.size()) {
            // a covering letter, signed before what it passes on: the headings of that count
            headings = Headings.among(lines).stream()
                    .filter(heading -> heading.index() > date.getAsInt())
                    .toList();
            programmeTo = headings.isEmpty() ? bodyTo : lines.size();
            // a plan of its own speaks for the notice as a whole, another's notice that is enclosed does not
            bodyTo = behind == null ? programmeTo : bodyTo;
        }
        return new Blocks(
                lines,
                addressees,
                from,
                bodyTo,
                programmeTo,
                boxed(attachments),
                boxed(date),
                headings,
                year(lines, boxed(date), from));
    }

    List<Line> head() {
        return lines.subList(0, addressees == null ? bodyFrom : addressees.from());
    }

    List<Line> body() {
        return lines.subList(bodyFrom, Math.max(bodyFrom, bodyTo));
    }

    /// The body, and behind it the programme that is annexed or enclosed.
    List<Line> programme() {
        return lines.subList(bodyFrom, Math.max(bodyFrom, programmeTo));
    }

    /// What stands behind the signature.
    List<Line> tail() {
        return date == null ? List.of() : lines.subList(date + 1, lines.size());
    }

    /// The lines of a heading's own text: from its run-in body to the next heading.
    List<Line> textOf(Heading heading) {
        var next = headings.stream()
                .mapToInt(Heading::index)
                .filter(index -> index > heading.index())
                .min()
                .orElse(programmeTo);
        var below = new java.util.ArrayList<Line>();
        if (heading.body() != null) {
            below.add(heading.body());
        }
        var first = heading.title().paragraph() == lines.get(heading.index()).paragraph()
                ? heading.index() + 1
                : heading.index() + 2;
        if (first < next) {
            below.addAll(lines.subList(first, next));
        }
        return below;
    }

    /// The children of a heading: headings of the next lower kind up to the next of its own or a higher one.
    List<Heading> childrenOf(Heading parent) {
        var below = headings.stream()
                .filter(heading -> heading.index() > parent.index())
                .takeWhile(heading -> heading.kind().compareTo(parent.kind()) > 0)
                .toList();
        var highest = below.stream().map(Heading::kind).min(java.util.Comparator.naturalOrder());
        return highest.map(kind ->
                        below.stream().filter(heading -> heading.kind() == kind).toList())
                .orElse(List.of());
    }

    private static int afterTitle(List<Line> lines) {
        for (var index = 0; index < Math.min(lines.size(), LONGEST_HEAD); index++) {
            if (lines.get(index).plain().contains("。")
                    || Heading.Kind.CHINESE
                            .pattern()
                            .matcher(lines.get(index).plain())
                            .find()) {
                return index;
            }
        }
        return 0;
    }

    /// The date under the issuers' names; without names, the last line that is a date, else one that lost its signs.
    private static OptionalInt signedDate(List<Line> lines, int from, int to) {
        var last = OptionalInt.empty();
        for (var index = from; index < to; index++) {
            var plain = lines.get(index).plain();
            if (plain.length() > LONGEST_SIGNATURE
                    || !SIGNED_DATE.matcher(plain).matches()
                    || plain.contains("。")
                    || plain.contains(":")) {
                continue;
            }
            last = OptionalInt.of(index);
            if (index > from && Organs.isNames(lines.get(index - 1))) {
                return last;
            }
        }
        return last.isPresent() ? last : firstFrom(lines.subList(0, to), from, DamagedDates::isSignature);
    }

    private static int bodyEnd(List<Line> lines, int from, int end, OptionalInt date, OptionalInt attachments) {
        var to = end;
        if (date.isPresent()) {
            to = Math.min(to, date.getAsInt());
            while (to - 1 > from && Organs.isNames(lines.get(to - 1))) {
                to--;
            }
        }
        return attachments.isPresent() ? Math.min(to, attachments.getAsInt()) : to;
    }

    private static OptionalInt firstFrom(List<Line> lines, int from, Predicate<Line> test) {
        for (var index = from; index < lines.size(); index++) {
            if (test.test(lines.get(index))) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /// Dates without a year belong to the year of the signature, else of the title, else of the number.
    private static NoticeYear year(List<Line> lines, @Nullable Integer date, int from) {
        var metadata = Metadata.signed(lines.subList(0, from));
        var signed = date != null ? Dates.signed(lines.get(date)) : metadata == null ? null : metadata.value();
        if (signed != null) {
            return new NoticeYear(signed.getYear(), signed);
        }
        var years = lines.subList(0, from).stream()
                .sorted(Comparator.comparing(line -> !line.plain().contains("年")))
                .map(line -> YEAR.matcher(line.plain()))
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        return new NoticeYear(years.isEmpty() ? null : years.getFirst(), null);
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
