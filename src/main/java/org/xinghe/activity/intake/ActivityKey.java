package org.xinghe.activity.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.xinghe.organisation.UnitId;

/// What makes an activity of a sheet the same as one that there is: unit, title, first day and place.
record ActivityKey(UnitId unit, String title, LocalDate day, String place) {

    static ActivityKey of(UnitId unit, String title, LocalDateTime firstAt, String place) {
        return new ActivityKey(unit, Plain.key(title), firstAt.toLocalDate(), Plain.key(place));
    }
}
