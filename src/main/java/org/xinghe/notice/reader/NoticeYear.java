package org.xinghe.notice.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The year to which a notice's dates without one belong.
///
/// @param year of the signature, else of the title, else of the number; null when nothing says
/// @param signed the day of the signature, null without one
record NoticeYear(@Nullable Integer year, @Nullable LocalDate signed) {

    private static final int LATE = 10;
    private static final int EARLY = 4;

    /// The year of a month. What an autumn notice says of a spring month is in the next year.
    @Nullable
    Integer ofMonth(int month) {
        return year != null && turns(month) ? Integer.valueOf(year + 1) : year;
    }

    /// Whether a month without a year lies in the year after the signature's.
    boolean turns(int month) {
        return signed != null && signed.getMonthValue() >= LATE && month <= EARLY;
    }
}
