package org.xinghe.activity.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.organisation.RegionCode;

/// A school's wish for a talk.
///
/// @param pupils how many are to listen, null when no number was typed
/// @param days up to three, the best first
public record AskForTalk(
        String school,
        @Nullable RegionCode region,
        String contactName,
        String contactPhone,
        @Nullable GradeBand grades,
        String topic,
        @Nullable VisitWay way,
        @Nullable Integer pupils,
        String note,
        List<LocalDate> days) {

    static final int LONGEST = 60;
    static final int LONGEST_TEXT = 300;
    static final Pattern PHONE = Pattern.compile("[+0-9 ()-]{6,20}");
    private static final int MOST_PUPILS = 10_000;

    public AskForTalk {
        school = school.strip();
        contactName = contactName.strip();
        contactPhone = contactPhone.strip();
        topic = topic.strip();
        note = note.strip();
        days = days.stream().distinct().toList();
    }

    /// @param today no day may be before it
    List<Reason> faults(LocalDate today) {
        var faults = new ArrayList<Reason>();
        add(faults, school.isEmpty(), Reason.SCHOOL_MISSING);
        add(faults, region == null, Reason.REGION_MISSING);
        add(faults, contactName.isEmpty(), Reason.CONTACT_MISSING);
        add(faults, !PHONE.matcher(contactPhone).matches(), Reason.PHONE_WRONG);
        add(faults, grades == null, Reason.GRADES_MISSING);
        add(faults, topic.isEmpty(), Reason.TOPIC_MISSING);
        add(faults, way == null, Reason.WAY_MISSING);
        add(faults, pupils == null || pupils < 1 || pupils > MOST_PUPILS, Reason.PUPILS_WRONG);
        add(faults, days.isEmpty(), Reason.DAY_MISSING);
        add(faults, days.stream().anyMatch(day -> day.isBefore(today)), Reason.DAY_OVER);
        add(
                faults,
                school.length() > LONGEST
                        || contactName.length() > LONGEST
                        || topic.length() > LONGEST_TEXT
                        || note.length() > LONGEST_TEXT,
                Reason.TOO_LONG);
        add(faults, Stream.of(school, contactName, topic, note).anyMatch(NameLists::isOne), Reason.NAMES_OF_PUPILS);
        return faults;
    }

    static void add(List<Reason> faults, boolean wrong, Reason reason) {
        if (wrong) {
            faults.add(reason);
        }
    }
}
