package org.xinghe.campaign.revision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.StatedDuty;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.campaign.revision.Change.Changed;
import org.xinghe.campaign.revision.Change.Dropped;
import org.xinghe.campaign.revision.Change.Rescheduled;
import org.xinghe.notice.reader.ReadNotice.Sentence;
import org.xinghe.shared.Period;

/// Understands what short supplements say in plain words: 总结报送时间延长至7月10日, 取消线上开幕式, 将“…”更正为“…”. What a sentence
/// is about is looked for among the duties; where several could be meant and none is named better, it is not guessed.
final class PlainWords {

    private static final String ON = "(?:(\\d{4})年)?(\\d{1,2})月(?:(\\d{1,2})日|([上中下]旬|底|末))";
    private static final Pattern MOVED =
            Pattern.compile("(?:统一|相应)?(?:延长|延期|推迟|顺延|延后|提前|调整|变更|更改|更正|修改|改)(?:至|到|为|成|在|于)" + ON);
    private static final Pattern FROM =
            Pattern.compile("(?:由|从|自)?(?:原(?:来|定|通知)?的?)?(?:于|为)?[“\"]?" + ON + "(?:之?前|以前)?[”\"]?的?");
    private static final Pattern QUOTED = Pattern.compile(
            "[“\"]([^”\"]{1,120})[”\"][^“\"]{0,12}?(?:更正|修改|调整|变更|更改|改)(?:为|成)[“\"]([^”\"]{1,120})[”\"]");
    private static final Pattern CANCELLED = Pattern.compile(
            "(?:取消|不再(?:举办|开展|组织|要求|进行|报送|上报)|停止(?:举办|开展)?|停办)(?:原(?:定|通知)(?:的|中的?)?)?([^，,；;。]{2,60})");
    private static final Pattern CANCELLED_BEHIND =
            Pattern.compile("([^，,；;。]{2,60}?)(?:活动|工作)?(?:不再(?:举办|开展|进行|组织|报送)|予以取消|取消|停办)$");
    private static final Pattern WHOLE_PERIOD =
            Pattern.compile("^(?:本次|此次|系列|整个|全部|各项)*活动(?:的?(?:开展|举办))?(?:的?(?:截止|结束))?(?:时间|期限|周期|日期)?$");
    private static final Pattern BEFORE_SUBJECT = Pattern.compile(
            "^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\\d+[.、．])|^(?:经研究|现)?(?:决定)?[，,]?(?:现?将|把|对)|《[^》]*》(?:中|里)?(?:的|关于)?");
    private static final Pattern BEHIND_SUBJECT =
            Pattern.compile("(?:的?(?:截止|最后|报送|提交|上报|完成)?(?:时间|日期|期限|时限))?(?:统一)?$");

    private static final double ENOUGH = 0.5;

    private final Standing standing;

    PlainWords(Standing standing) {
        this.standing = standing;
    }

    /// What a sentence was understood to say.
    sealed interface Meaning {}

    record Heard(List<Change> changes) implements Meaning {}

    /// It moves or cancels something which is not among the duties, or could be several.
    record Unclear() implements Meaning {}

    /// It speaks of nothing that there is.
    record Nothing() implements Meaning {}

    Meaning read(Sentence sentence) {
        var text = Likeness.halfWidth(sentence.text()).replace(" ", "").replaceFirst("[。;!]$", "");
        var quoted = QUOTED.matcher(sentence.text());
        if (quoted.find()) {
            return reworded(quoted.group(1), quoted.group(2));
        }
        var moved = MOVED.matcher(text);
        if (moved.find()) {
            return moved(text.substring(0, moved.start()), moved);
        }
        var cancelled = CANCELLED.matcher(text);
        if (cancelled.find()) {
            return cancelled(cancelled.group(1));
        }
        var behind = CANCELLED_BEHIND.matcher(text);
        return behind.find() ? cancelled(behind.group(1)) : new Nothing();
    }

    private Meaning reworded(String old, String fresh) {
        var changes = new ArrayList<Change>();
        for (var duty : standing.owed()) {
            var from = StatedDuty.of(duty);
            if (duty.sentence().contains(old) || duty.what().contains(old)) {
                var day = dayIn(fresh, duty.dueOn());
                changes.add(new Changed(
                        duty.id(),
                        from,
                        to(
                                from,
                                duty.what().replace(old, fresh),
                                duty.sentence().replace(old, fresh),
                                day,
                                dayTextIn(fresh))));
            }
        }
        return changes.isEmpty() ? new Unclear() : new Heard(changes);
    }

    private Meaning moved(String before, MatchResult day) {
        var from = FROM.matcher(before);
        var named = from.find() ? from.toMatchResult() : null;
        var subject =
                subjectOf(named == null ? before : before.substring(0, named.start()) + before.substring(named.end()));
        if (WHOLE_PERIOD.matcher(subject).matches()) {
            return rescheduled(day);
        }
        var meant = named == null
                ? meantBy(subject, _ -> true)
                : meantBy(subject, duty -> Objects.equals(duty.dueOn(), on(named, duty.dueOn())));
        return meant.isEmpty()
                ? new Unclear()
                : new Heard(meant.stream()
                        .map(duty -> (Change) new Changed(
                                duty.id(),
                                StatedDuty.of(duty),
                                to(
                                        StatedDuty.of(duty),
                                        duty.what(),
                                        duty.sentence(),
                                        on(day, duty.dueOn()),
                                        textOf(day))))
                        .toList());
    }

    /// The whole campaign moves, and with it what is due on its last day.
    private Meaning rescheduled(MatchResult day) {
        var last = on(day, standing.period().endsOn());
        if (last == null || last.isBefore(standing.period().startsOn())) {
            return new Unclear();
        }
        var changes = new ArrayList<Change>();
        changes.add(
                new Rescheduled(standing.period(), new Period(standing.period().startsOn(), last), ""));
        standing.owed().stream()
                .filter(duty -> duty.dueText().isEmpty() && isDueAtTheEnd(duty))
                .forEach(duty -> changes.add(new Changed(
                        duty.id(),
                        StatedDuty.of(duty),
                        to(StatedDuty.of(duty), duty.what(), duty.sentence(), last, ""))));
        return new Heard(changes);
    }

    /// On the last day itself; what is counted from it moves by itself.
    private boolean isDueAtTheEnd(DutySummary duty) {
        return duty.due() != null
                && standing.period().endsOn().equals(duty.due().fixedDay());
    }

    private Meaning cancelled(String object) {
        var meant = meantBy(subjectOf(object), _ -> true);
        return meant.isEmpty()
                ? new Unclear()
                : new Heard(meant.stream()
                        .map(duty -> (Change) new Dropped(duty.id(), StatedDuty.of(duty)))
                        .toList());
    }

    /// The duties that some words name best; of one sentence all its places.
    private List<DutySummary> meantBy(String words, Predicate<DutySummary> among) {
        var best = 0.0;
        var meant = new ArrayList<DutySummary>();
        for (var duty : standing.owed()) {
            if (!among.test(duty)) {
                continue;
            }
            var score = Likeness.contained(words, duty.sentence() + "。" + duty.what() + "。" + otherWordsFor(duty));
            if (score > best) {
                meant.clear();
            }
            if (score >= ENOUGH && score >= best) {
                meant.add(duty);
                best = score;
            }
        }
        var oneSentence = meant.stream().map(DutySummary::sentence).distinct().count() <= 1;
        return oneSentence ? List.copyOf(meant) : List.of();
    }

    /// How people call what a duty of a kind asks for.
    private static String otherWordsFor(DutySummary duty) {
        return switch (duty.kind()) {
            case REPORT -> "总结报送总结上报总结材料报送材料";
            case RECORD -> "活动情况上报特色活动上报";
            case ACTIVITY, OTHER -> "";
        };
    }

    private static String subjectOf(String text) {
        var subject = text.substring(Math.max(text.lastIndexOf(','), text.lastIndexOf('，')) + 1);
        subject = BEFORE_SUBJECT.matcher(subject).replaceAll("");
        return BEHIND_SUBJECT.matcher(subject).replaceFirst("");
    }

    private static StatedDuty to(
            StatedDuty from, String what, String sentence, @Nullable LocalDate day, String dueText) {
        var wish = from.wish();
        var stays = day == null || day.equals(from.dueOn());
        var due = day == null || stays ? wish.due() : until(wish.due(), day);
        return new StatedDuty(
                wish.with(wish.kind(), what, due, wish.owners()),
                sentence,
                from.place(),
                stays ? from.dueText() : dueText);
    }

    private @Nullable LocalDate dayIn(String text, @Nullable LocalDate near) {
        var day = Pattern.compile(ON).matcher(text);
        return day.find() ? on(day, near) : null;
    }

    /// A window keeps its first day.
    private static DueRule until(@Nullable DueRule rule, LocalDate day) {
        return rule instanceof DueRule.Window(var span) && !day.isBefore(span.startsOn())
                ? new DueRule.Window(new Period(span.startsOn(), day))
                : new DueRule.OnDay(day);
    }

    private static String dayTextIn(String text) {
        var day = Likeness.DAY.matcher(text);
        return day.find() ? day.group() : text;
    }

    private static String textOf(MatchResult day) {
        return day.group().replaceFirst("^\\D+", "");
    }

    /// The day that is written, in the year of another day where it names none; null when there is no such day.
    private @Nullable LocalDate on(MatchResult written, @Nullable LocalDate near) {
        var year = written.group(1) != null
                ? Integer.parseInt(written.group(1))
                : (near == null ? standing.period().endsOn() : near).getYear();
        var month = Integer.parseInt(written.group(2));
        try {
            if (written.group(3) != null) {
                return LocalDate.of(year, month, Integer.parseInt(written.group(3)));
            }
            return switch (written.group(4)) {
                case "上旬" -> LocalDate.of(year, month, 10);
                case "中旬" -> LocalDate.of(year, month, 20);
                case null, default -> YearMonth.of(year, month).atEndOfMonth();
            };
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
