package org.xinghe.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.xinghe.shared.CampaignTime;
import org.xinghe.shared.Period;

/// The words of a page in the reader's language, from `messages/<module>.properties` and
/// `messages/<module>_en.properties`.
public final class Words {

    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final MessageSource messages;
    private final Language language;

    public Words(MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /// The text behind a key, its places `{0}`, `{1}` … filled. An unknown key is a fault of ours and fails.
    public String say(String key, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }

    /// The text behind a key, when there is one.
    public Optional<String> find(String key, Object... values) {
        return Optional.ofNullable(messages.getMessage(key, values, null, language.locale()));
    }

    /// The text for an enum constant, under the key `<prefix>.<CONSTANT>`.
    public String say(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name());
    }

    /// A day as people write it: 2022年5月30日, 30 May 2022.
    public String day(LocalDate day) {
        return day.format(language == Language.ZH ? DAY_ZH : DAY_EN);
    }

    /// A moment in the campaign's zone, to the minute.
    public String moment(Instant instant) {
        return moment(CampaignTime.localOf(instant));
    }

    /// A local date and time, to the minute.
    public String moment(LocalDateTime local) {
        return day(local.toLocalDate()) + " " + local.format(MINUTE);
    }

    public String period(Period period) {
        return period.startsOn().equals(period.endsOn())
                ? day(period.startsOn())
                : day(period.startsOn()) + " – " + day(period.endsOn());
    }

    /// A whole number with its thousands set apart.
    public String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
