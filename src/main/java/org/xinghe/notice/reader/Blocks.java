package org.xinghe.notice.reader;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Stage 4: the parts of a notice, as ranges of lines.
///
/// @param lines all lines
/// @param addressee the first line of the addressees, null when none was found
/// @param bodyFrom the first line of the body
/// @param bodyTo behind the last line of the body: the signature, the annexes' list or the end
/// @param attachments the line that lists the annexes, null when there is none
/// @param date the line of the signed date, null when there is none
/// @param headings the true headings
/// @param year the year that dates without one belong to, null when nothing says
record Blocks(
        List<Line> lines,
        @Nullable Integer addressee,
        int bodyFrom,
        int bodyTo,
        @Nullable Integer attachments,
        @Nullable Integer date,
        List<Heading> headings,
        @Nullable Integer year) {

    private static final int LONGEST_HEAD = 40;
    private static final Pattern ADDRESSEE = Pattern.compile(
            "^(?!.*(如下|下列|联系|电话|附件|主题|时间|地点|邮箱|来源|作者|说明):$)(各|有关|全|省|市|县|区|校|院|机关|直属|本|委|厅|局|[\\p{IsHan}]{2,9}(省|市|县|区|局|委|协会|学会|大学|学院|科协|厅|单位|部门)).*:$");
    private static final Pattern ANNEXES = Pattern.compile("^附\\s*件?\\s*\\d?\\s*:.*");
    private static final Pattern ANNEX_ITSELF = Pattern.compile("^附件\\s*[\\d一二三四五六七八九十]*$");
    private static final Pattern SIGNED_DATE = Pattern.compile(
            ".{0,40}?(\\d{4}|[〇零一二三四五六七八九OＯ0]{4})\\s*年\\s*([\\d〇一二三四五六七八九十]{1,3})\\s*月\\s*([\\d〇一二三四五六七八九十]{1,3})\\s*日$");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2}|19\\d{2})\\s*年");

    static Blocks of(List<Line> lines) {
        var addressee = addressee(lines);
        var from = addressee.isPresent() ? addressee.getAsInt() + 1 : afterTitle(lines);
        var annex = firstFrom(lines, from, ANNEX_ITSELF);
        var end = annex.orElse(lines.size());
        var date = signedDate(lines, from, end);
        var attachments = firstFrom(lines, from, ANNEXES);
        var bodyTo = bodyEnd(lines, from, end, date, attachments);
        var headings = Headings.among(lines.subList(0, bodyTo)).stream()
                .filter(heading -> heading.index() >= from)
                .toList();
        if (headings.isEmpty() && date.isPresent() && date.getAsInt() + 1 < lines.size()) {
            // a covering letter, signed before the plan that is annexed to it: the plan's headings count
            headings = Headings.among(lines).stream()
                    .filter(heading -> heading.index() > date.getAsInt())
                    .toList();
            bodyTo = headings.isEmpty() ? bodyTo : lines.size();
        }
        return new Blocks(
                lines,
                boxed(addressee),
                from,
                bodyTo,
                boxed(attachments),
                boxed(date),
                headings,
                year(lines, boxed(date), from));
    }

    List<Line> head() {
        return lines.subList(0, addressee == null ? bodyFrom : addressee);
    }

    List<Line> body() {
        return lines.subList(bodyFrom, Math.max(bodyFrom, bodyTo));
    }

    /// The lines of a heading's own text: from its run-in body to the next heading.
    List<Line> textOf(Heading heading) {
        var next = headings.stream()
                .mapToInt(Heading::index)
                .filter(index -> index > heading.index())
                .min()
                .orElse(bodyTo);
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

    private static OptionalInt addressee(List<Line> lines) {
        for (var index = 0; index < Math.min(lines.size(), LONGEST_HEAD); index++) {
            var plain = lines.get(index).plain();
            if (ADDRESSEE.matcher(plain).matches() && !plain.contains("。") && plain.length() <= 300) {
                return OptionalInt.of(index);
            }
            if (Heading.Kind.CHINESE.pattern().matcher(plain).find()) {
                break;
            }
        }
        return OptionalInt.empty();
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

    /// The date under the issuers' names; without names, the last line that is a date.
    private static OptionalInt signedDate(List<Line> lines, int from, int to) {
        var last = OptionalInt.empty();
        for (var index = from; index < to; index++) {
            var plain = lines.get(index).plain();
            if (plain.length() > 60
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
        return last;
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

    private static OptionalInt firstFrom(List<Line> lines, int from, Pattern pattern) {
        for (var index = from; index < lines.size(); index++) {
            if (pattern.matcher(lines.get(index).plain()).matches()) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    /// Dates without a year belong to the year of the signature, else of the title.
    private static @Nullable Integer year(List<Line> lines, @Nullable Integer date, int from) {
        if (date != null) {
            var signed = Dates.signed(lines.get(date));
            if (signed != null) {
                return signed.getYear();
            }
        }
        for (var line : lines.subList(0, from)) {
            var year = YEAR.matcher(line.plain());
            if (year.find()) {
                return Integer.valueOf(year.group(1));
            }
        }
        return null;
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
