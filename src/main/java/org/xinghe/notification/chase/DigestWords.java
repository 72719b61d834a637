package org.xinghe.notification.chase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xinghe.notification.mail.MailContent;
import org.xinghe.web.Language;
import org.xinghe.web.Site;
import org.xinghe.web.Words;

/// The words of a day's message, as a courteous colleague would write them. Messages are kept as they were written, in
/// Chinese.
@Component
public class DigestWords {

    private static final int FIRST = 3;
    private static final int LONGEST_FIRST = 22;

    private final Words words;
    private final Site site;

    DigestWords(MessageSource messages, Site site) {
        this.words = new Words(messages, Language.ZH);
        this.site = site;
    }

    /// The whole message as a mail: what presses by its headings, what has time in one sentence.
    ///
    /// @param path where all of it stands
    MailContent mail(Digest digest, LocalDate today, String unit, String path) {
        return new MailContent(
                words.say("chase.mail.subject", unit, headline(digest, today)),
                words.say("mail.greeting", unit, words.say("post.kind", digest.post())),
                List.of(words.say(
                        "chase.mail.lead." + digest.role(),
                        day(today, today, words),
                        digest.lines().size())),
                Arrays.stream(DigestGroup.values())
                        .filter(group -> group != DigestGroup.LATER)
                        .map(group -> section(group, digest, today))
                        .filter(section -> !section.items().isEmpty())
                        .toList(),
                closing(digest),
                new MailContent.Way(words.say("chase.mail.more"), site.address() + path),
                site.name(),
                null);
    }

    private MailContent.Section section(DigestGroup group, Digest digest, LocalDate today) {
        return new MailContent.Section(
                words.say("chase.group", group),
                digest.lines().stream()
                        .filter(line -> line.group() == group)
                        .map(line -> new MailContent.Item(
                                what(line, words), standing(line, today, words), site.address() + line.href()))
                        .toList());
    }

    private List<String> closing(Digest digest) {
        var closing = new ArrayList<String>();
        var later = count(digest, DigestGroup.LATER);
        if (later > 0) {
            closing.add(words.say("chase.mail.later", later));
        }
        var rose = rose(digest, words);
        if (!rose.isEmpty()) {
            closing.add(rose);
        }
        closing.add(words.say("chase.mail.end"));
        return closing;
    }

    /// Why an earlier message did not go.
    String replaced(LocalDate today) {
        return words.say("chase.replaced", day(today, today, words));
    }

    /// How many things there are, and how urgent the first is.
    String headline(Digest digest, LocalDate today) {
        var all = digest.lines().size();
        if (digest.role() == DigestRole.ROSE) {
            return words.say("chase.headline.rose", all);
        }
        var overdue = count(digest, DigestGroup.OVERDUE);
        if (overdue > 0) {
            return words.say("chase.headline.overdue", all, overdue);
        }
        var due = digest.lines().stream()
                .map(DigestLine::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        if (due.isEmpty()) {
            return words.say("chase.headline.open", all);
        }
        return due.get().equals(today)
                ? words.say("chase.headline.today", all)
                : words.say("chase.headline.next", all, day(due.get(), today, words));
    }

    /// The first things in a line.
    String first(Digest digest, LocalDate today) {
        var text = digest.lines().stream()
                .limit(FIRST)
                .map(line -> words.say("chase.first", shortened(what(line, words)), standing(line, today, words)))
                .collect(Collectors.joining(words.say("chase.first.between")));
        return digest.lines().size() > FIRST ? text + words.say("chase.first.more") : text;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_FIRST ? text.substring(0, LONGEST_FIRST) + "…" : text;
    }

    /// What is said of what went up to the leader; empty when nothing did.
    public static String rose(Digest digest, Words words) {
        var rose = digest.lines().stream().filter(DigestLine::rose).count();
        if (rose == 0 || digest.role() != DigestRole.WORKS_ON_IT) {
            return "";
        }
        return rose == digest.lines().size() ? words.say("chase.rose.all") : words.say("chase.rose", rose);
    }

    /// How a thing stands with its day.
    public static String standing(DigestLine line, LocalDate today, Words words) {
        var due = line.dueOn();
        var since = line.sinceOn();
        return switch (line.group()) {
            case OVERDUE ->
                words.say("chase.standing.OVERDUE", day(Objects.requireNonNull(due), today, words), line.workedDays());
            case TODAY ->
                Objects.requireNonNull(due).equals(today)
                        ? words.say("chase.standing.TODAY")
                        : words.say("chase.standing.TODAY.last", day(due, today, words));
            case SOON ->
                words.say("chase.standing.SOON", day(Objects.requireNonNull(due), today, words), line.workedDays());
            case LATER ->
                due == null
                        ? words.say("chase.standing.LATER.open")
                        : words.say("chase.standing.LATER", day(due, today, words));
            case RETURNED ->
                since == null
                        ? words.say("chase.standing.RETURNED.open")
                        : words.say("chase.standing.RETURNED", day(since, today, words));
            case RECEIPT ->
                since == null
                        ? words.say("chase.standing.RECEIPT.open")
                        : words.say("chase.standing.RECEIPT", day(since, today, words), line.workedDays());
        };
    }

    /// What it is; a report that was sent unasked has no words of its own.
    public static String what(DigestLine line, Words words) {
        return line.what().isEmpty() ? words.say("chase.kind", line.kind()) : line.what();
    }

    /// The year is said only where it is another one.
    public static String day(LocalDate day, LocalDate today, Words words) {
        return day.getYear() == today.getYear()
                ? words.say("chase.day", String.valueOf(day.getMonthValue()), String.valueOf(day.getDayOfMonth()))
                : words.day(day);
    }

    private static long count(Digest digest, DigestGroup group) {
        return digest.lines().stream().filter(line -> line.group() == group).count();
    }
}
