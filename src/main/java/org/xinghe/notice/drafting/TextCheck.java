package org.xinghe.notice.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Looks at every sentence of a draft, whichever part it stands in: numbers of documents, dates, characters, length.
final class TextCheck {

    private static final int LONGEST_SENTENCE = 150;
    private static final int AROUND = 6;
    private static final String NUMBERED = "[\\p{IsHan}]{1,8}[〔\\[(（【［﹝<〈]\\s*(?:19|20)\\d{2}\\s*";
    private static final Pattern SENTENCE = Pattern.compile("[^。；！？]+[。；！？]?");
    private static final Pattern DATE = Pattern.compile("(?:((?:19|20)\\d{2})年)?(\\d{1,2})月(\\d{1,2})日");

    /// A rule of a pattern.
    ///
    /// @param wanted what should stand there instead, null when only a person can say
    private record Sign(
            DraftRule rule, Pattern pattern, @Nullable Function<MatchResult, String> wanted) {

        static Sign of(DraftRule rule, String pattern) {
            return new Sign(rule, Pattern.compile(pattern), null);
        }

        static Sign of(DraftRule rule, String pattern, Function<MatchResult, String> wanted) {
            return new Sign(rule, Pattern.compile(pattern), wanted);
        }
    }

    private static final List<Sign> SIGNS = List.of(
            Sign.of(DraftRule.UNFILLED, "(?<!\\d)×(?:.*×)?(?!\\d)"),
            Sign.of(
                    DraftRule.NUMBER_BRACKETS,
                    "([\\p{IsHan}]{1,8})(?:[\\[(（【［﹝<〈]\\s*((?:19|20)\\d{2})\\s*[\\])）】］﹞>〉])\\s*(第?0*\\d{1,5}号)",
                    found -> "〔" + found.group(2) + "〕"),
            Sign.of(
                    DraftRule.NUMBER_ORDINAL,
                    NUMBERED + "[〕\\])）】］﹞>〉]\\s*第\\s*\\d{1,5}\\s*号",
                    found -> found.group().replaceAll("第\\s*", "")),
            Sign.of(
                    DraftRule.NUMBER_ZERO,
                    NUMBERED + "[〕\\])）】］﹞>〉]\\s*第?0\\d{0,4}号",
                    found -> found.group().replaceAll("(?<=[^\\d])0+(?=\\d+号)", "")),
            Sign.of(DraftRule.DATE_SHORT, "(?<!\\d)\\d{2}年\\d{1,2}月(?:\\d{1,2}日)?|年0\\d月(?:\\d{1,2}日)?|月0\\d日"),
            Sign.of(
                    DraftRule.HALF_WIDTH,
                    "(?<=[\\p{IsHan}“”《》（）])[,;:!?()](?!(?:19|20)\\d{2}[)])|[,;:!?()](?=[\\p{IsHan}])|(?<=[\\p{IsHan}])\\.(?=\\s*$|[\\p{IsHan}])"),
            Sign.of(DraftRule.STRAIGHT_QUOTES, "[\"'](?=[\\p{IsHan}])|(?<=[\\p{IsHan}])[\"']"),
            Sign.of(DraftRule.ODD_CHARACTER, "[\\p{Cc}\\p{Co}\\uFFFD\\u200b-\\u200f\\u2060\\ufeff&&[^\\t\\n\\r]]"));

    private final @Nullable Integer year;
    private final List<Finding> findings = new ArrayList<>();

    private TextCheck(@Nullable Integer year) {
        this.year = year;
    }

    static List<Finding> of(DraftContent content) {
        var check =
                new TextCheck(content.signatureDay().map(day -> day.getYear()).orElse(null));
        check.part(DraftPart.TITLE, 0, content.title());
        check.part(DraftPart.ADDRESSEES, 0, content.addressees());
        check.lines(DraftPart.BODY, content.body());
        for (var at = 0; at < content.annexes().size(); at++) {
            check.part(DraftPart.ANNEXES, at + 1, content.annexes().get(at).name());
            for (var line : BodyLine.of(content.annexes().get(at).text())) {
                check.part(DraftPart.ANNEXES, at + 1, withoutMark(line));
            }
        }
        check.lines(DraftPart.CONTACTS, content.contacts());
        check.part(DraftPart.SIGNED_ON, 0, content.signedOn());
        check.part(DraftPart.REMARK, 0, content.remark());
        check.part(DraftPart.COPIES, 0, content.copies());
        check.part(DraftPart.PRINTED, 0, content.printedOn());
        return check.findings;
    }

    private void lines(DraftPart part, String text) {
        for (var line : BodyLine.of(text)) {
            part(part, line.number(), withoutMark(line));
            for (var sentence = SENTENCE.matcher(line.text()); sentence.find(); ) {
                if (sentence.group().length() > LONGEST_SENTENCE) {
                    findings.add(new Finding(
                            DraftRule.SENTENCE_LONG,
                            part,
                            line.number(),
                            sentence.group().substring(0, 2 * AROUND) + "…",
                            String.valueOf(sentence.group().length())));
                }
            }
        }
    }

    /// The form of the number at the head of a paragraph is looked at with the others of the body.
    private static String withoutMark(BodyLine line) {
        return line.mark() == null
                ? line.text()
                : " ".repeat(line.mark().length())
                        + line.text().substring(line.mark().length());
    }

    private void part(DraftPart part, int line, String text) {
        for (var sign : SIGNS) {
            for (var found = sign.pattern().matcher(text); found.find(); ) {
                var wanted = Optional.ofNullable(sign.wanted())
                        .map(each -> each.apply(found.toMatchResult()))
                        .orElse("");
                findings.add(new Finding(sign.rule(), part, line, around(text, found.start(), found.end()), wanted));
                if (!sign.rule().isError()) {
                    break;
                }
            }
        }
        for (var date = DATE.matcher(text); date.find(); ) {
            var in = date.group(1) == null ? year : Integer.valueOf(date.group(1));
            if (!WrittenDates.exists(in, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)))) {
                findings.add(new Finding(DraftRule.DATE_NOT_THERE, part, line, date.group(), ""));
            }
        }
    }

    /// What was found with a few characters on either side, unless it is long enough itself.
    private static String around(String text, int start, int end) {
        if (end - start > 2) {
            return text.substring(start, end).strip();
        }
        return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND))
                .strip();
    }
}
