package org.xinghe.portal.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityCard;
import org.xinghe.activity.PlannedSession;
import org.xinghe.web.Language;
import org.xinghe.web.Words;

/// Days and hours as a reader wants them: short, with the weekday, the year only when it is another one.
record Times(Words words, LocalDate today) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// 5月30日 周一, Mon 30 May.
    String day(LocalDate day) {
        return format(day, "M月d日 EEE", "EEE d MMM");
    }

    /// 5月30日, 30 May.
    String shortDay(LocalDate day) {
        return format(day, "M月d日", "d MMM");
    }

    /// 5月, May.
    String monthName(LocalDate day) {
        return format(day, "M月", "MMM");
    }

    String month(YearMonth month) {
        return month.format(formatter("yyyy年M月", "MMMM yyyy"));
    }

    /// When an activity takes place, from its first session to its last; null while no session is planned.
    @Nullable
    String span(ActivityCard card) {
        var first = card.firstAt();
        var last = card.lastAt();
        if (first == null || last == null) {
            return null;
        }
        return first.toLocalDate().equals(last.toLocalDate())
                ? day(first.toLocalDate()) + " " + first.format(HOUR)
                : shortDay(first.toLocalDate()) + " – " + shortDay(last.toLocalDate());
    }

    /// When one session begins and ends.
    String session(PlannedSession session) {
        var ends = session.endsAt();
        var startDay = session.startsAt().toLocalDate();
        return ends.toLocalDate().equals(startDay)
                ? day(startDay) + " " + session.startsAt().format(HOUR) + "–" + ends.format(HOUR)
                : moment(session.startsAt()) + " – " + moment(ends);
    }

    String hour(LocalDateTime moment) {
        return moment.format(HOUR);
    }

    private String moment(LocalDateTime moment) {
        return day(moment.toLocalDate()) + " " + hour(moment);
    }

    private String format(LocalDate day, String chinese, String english) {
        return day.getYear() == today.getYear()
                ? day.format(formatter(chinese, english))
                : day.format(formatter("yyyy年" + chinese, english + " yyyy"));
    }

    private DateTimeFormatter formatter(String chinese, String english) {
        return words.language() == Language.ZH
                ? DateTimeFormatter.ofPattern(chinese, Locale.CHINA)
                : DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
    }
}
