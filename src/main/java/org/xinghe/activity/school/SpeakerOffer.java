package org.xinghe.activity.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.organisation.RegionCode;

/// A speaker's offer as it is kept.
///
/// @param phone null once it is erased
public record SpeakerOffer(
        SpeakerOfferId id,
        ActivityId activity,
        String name,
        String title,
        TitleLevel level,
        @Nullable String phone,
        String topics,
        VisitWay way,
        List<RegionCode> regions,
        List<LocalDate> days,
        OfferState state) {

    /// One person, whatever offer they come by.
    String person() {
        return name.replaceAll("\\s", "") + " " + (phone == null ? id : phone.replaceAll("[^0-9]", ""));
    }
}
