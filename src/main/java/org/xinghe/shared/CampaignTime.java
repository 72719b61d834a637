package org.xinghe.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// Days and deadlines are in the campaign's zone, instants are everybody's.
public final class CampaignTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CampaignTime() {}

    /// The last second that still belongs to a day: a duty due on 30 June may be answered at 23:59:59, not at 00:00:00.
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1);
    }

    /// Whether an instant still keeps a deadline that is a whole day. The last second counts to its end.
    public static boolean inTime(Instant at, LocalDate deadline) {
        return !at.truncatedTo(ChronoUnit.SECONDS).isAfter(endOf(deadline));
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalDateTime localOf(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    public static Instant instantOf(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
