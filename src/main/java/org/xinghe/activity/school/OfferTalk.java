package org.xinghe.activity.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.organisation.RegionCode;

/// A speaker's offer to talk in schools.
///
/// @param title what the speaker is and where, such as 中北大学教授
/// @param regions where to; empty for wherever
/// @param days when; empty for whenever
public record OfferTalk(
        String name,
        String title,
        @Nullable TitleLevel level,
        String phone,
        String topics,
        @Nullable VisitWay way,
        List<RegionCode> regions,
        List<LocalDate> days) {

    public OfferTalk {
        name = name.strip();
        title = title.strip();
        phone = phone.strip();
        topics = topics.strip();
        regions = List.copyOf(regions);
        days = days.stream().distinct().toList();
    }

    List<Reason> faults(LocalDate today) {
        var faults = new ArrayList<Reason>();
        AskForTalk.add(faults, name.isEmpty(), Reason.NAME_MISSING);
        AskForTalk.add(faults, title.isEmpty() || level == null, Reason.TITLE_MISSING);
        AskForTalk.add(faults, !AskForTalk.PHONE.matcher(phone).matches(), Reason.PHONE_WRONG);
        AskForTalk.add(faults, topics.isEmpty(), Reason.TOPIC_MISSING);
        AskForTalk.add(faults, way == null, Reason.WAY_MISSING);
        AskForTalk.add(faults, days.stream().anyMatch(day -> day.isBefore(today)), Reason.DAY_OVER);
        AskForTalk.add(
                faults,
                name.length() > AskForTalk.LONGEST
                        || title.length() > AskForTalk.LONGEST
                        || topics.length() > AskForTalk.LONGEST_TEXT
                        || regions.size() > AskForTalk.LONGEST
                        || days.size() > AskForTalk.LONGEST,
                Reason.TOO_LONG);
        return faults;
    }
}
