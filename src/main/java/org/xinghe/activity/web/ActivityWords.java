package org.xinghe.activity.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityCard;
import org.xinghe.activity.ActivityState;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.PlannedSession;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Link;
import org.xinghe.web.ui.Step;
import org.xinghe.web.ui.Tone;

/// How the desk speaks of an activity.
final class ActivityWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ActivityWords() {}

    static Tone tone(ActivityState state) {
        return switch (state) {
            case DRAFT, CANCELLED -> Tone.QUIET;
            case SUBMITTED -> Tone.BUSY;
            case RETURNED -> Tone.WARN;
            case PUBLISHED, RECORDED -> Tone.GOOD;
        };
    }

    /// The way from plan to record, and where this one stands; one that was called off goes no way.
    static List<Step> steps(ActivityState state, Words words) {
        var reached = switch (state) {
            case DRAFT, RETURNED -> 0;
            case SUBMITTED -> 1;
            case PUBLISHED -> 2;
            case RECORDED -> 4;
            case CANCELLED -> -1;
        };
        var steps = new ArrayList<Step>();
        var names = List.of("plan", "approve", "hold", "record");
        for (var index = 0; index < names.size() && reached >= 0; index++) {
            var place = index < reached ? Step.Place.DONE : index == reached ? Step.Place.CURRENT : Step.Place.AHEAD;
            steps.add(new Step(words.say("activity.step." + names.get(index)), place, null));
        }
        return steps;
    }

    /// What is to be done next about an activity, null when nothing is.
    static @Nullable Link next(ActivityCard activity, boolean hasBegun, Words words) {
        var path = "/desk/activities/" + activity.id();
        return switch (activity.state()) {
            case DRAFT -> Link.to(words.say("activity.next.submit"), path + "/edit");
            case RETURNED -> Link.to(words.say("activity.next.mend"), path + "/edit");
            case SUBMITTED -> Link.to(words.say("activity.next.approve"), path);
            case PUBLISHED -> hasBegun ? Link.to(words.say("activity.next.record"), path + "/record") : null;
            case RECORDED, CANCELLED -> null;
        };
    }

    /// A session's time: one day with its hours, or from moment to moment.
    static String time(PlannedSession session, Words words) {
        return time(session.startsAt(), session.endsAt(), words);
    }

    static String time(LocalDateTime starts, LocalDateTime ends, Words words) {
        return starts.toLocalDate().equals(ends.toLocalDate())
                ? words.moment(starts) + "–" + ends.format(MINUTE)
                : words.moment(starts) + " – " + words.moment(ends);
    }

    static @Nullable String moment(@Nullable LocalDateTime moment, Words words) {
        return moment == null ? null : words.moment(moment);
    }

    /// People with how they were counted; what did not apply is said so.
    static String counted(@Nullable Integer number, @Nullable CountingMethod method, String unit, Words words) {
        if (number == null) {
            return words.say("activity.counted.none");
        }
        var people = words.say(unit, words.number(number));
        return method == null
                ? words.say("activity.counted.no-method", people)
                : words.say("activity.counted.by", people, words.say("activity.method", method));
    }
}
