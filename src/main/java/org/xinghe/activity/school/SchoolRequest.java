package org.xinghe.activity.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.ActivityId;
import org.xinghe.organisation.RegionCode;

/// A school's wish for a talk as it is kept.
///
/// @param code the secret behind the school's link
/// @param contactName null once it is erased, as is `contactPhone`
/// @param ended why it stands no longer; empty while it stands
public record SchoolRequest(
        SchoolRequestId id,
        ActivityId activity,
        String code,
        String school,
        RegionCode region,
        @Nullable String contactName,
        @Nullable String contactPhone,
        GradeBand grades,
        String topic,
        VisitWay way,
        int pupils,
        String note,
        List<LocalDate> days,
        Instant askedAt,
        String ended) {

    public boolean stands() {
        return ended.isEmpty();
    }
}
