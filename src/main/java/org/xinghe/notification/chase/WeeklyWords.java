package org.xinghe.notification.chase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.xinghe.notification.mail.MailContent;
import org.xinghe.organisation.PostKind;
import org.xinghe.web.Language;
import org.xinghe.web.Site;
import org.xinghe.web.Words;

/// The words of a week's account, in Chinese as it is kept.
@Component
public class WeeklyWords {

    private static final int NAMED = 12;

    private final Words words;
    private final Site site;

    WeeklyWords(MessageSource messages, Site site) {
        this.words = new Words(messages, Language.ZH);
        this.site = site;
    }

    String headline(Weekly weekly) {
        return words.say(
                "weekly.headline",
                weekly.lines().stream().mapToInt(Weekly.Line::done).sum(),
                weekly.lines().stream().mapToInt(Weekly.Line::open).sum(),
                weekly.lines().stream().mapToInt(Weekly.Line::overdue).sum());
    }

    MailContent mail(Weekly weekly, String unit, String path) {
        var sections = new LinkedHashMap<String, List<MailContent.Item>>();
        weekly.lines()
                .forEach(line -> sections.computeIfAbsent(line.title(), _ -> new ArrayList<>())
                        .add(new MailContent.Item(
                                words.say("weekly.kind", words.say("unit.kind", line.kind()), line.units()),
                                note(line, words),
                                "%s/desk/campaigns/%s/board".formatted(site.address(), line.campaign()))));
        return new MailContent(
                words.say("weekly.subject", unit, headline(weekly)),
                words.say("mail.greeting", unit, words.say("post.kind", PostKind.OFFICER)),
                List.of(words.say("weekly.lead", DigestWords.day(weekly.day(), weekly.day(), words))),
                sections.entrySet().stream()
                        .map(entry -> new MailContent.Section(entry.getKey(), entry.getValue()))
                        .toList(),
                List.of(words.say("weekly.end")),
                new MailContent.Way(words.say("weekly.more"), site.address() + path),
                site.name(),
                null);
    }

    private static String note(Weekly.Line line, Words words) {
        var counts = words.say("weekly.counts", line.done(), line.open(), line.overdue());
        return line.missing().isEmpty() ? counts : counts + words.say("weekly.missing", named(line, words));
    }

    /// The late ones by name, so many as can be read.
    public static String named(Weekly.Line line, Words words) {
        var names = String.join(
                words.say("weekly.between"),
                line.missing().stream().limit(NAMED).toList());
        return line.missing().size() > NAMED
                ? words.say("weekly.and-more", names, line.missing().size())
                : names;
    }
}
