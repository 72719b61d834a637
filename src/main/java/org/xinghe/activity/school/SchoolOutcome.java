package org.xinghe.activity.school;

import java.util.List;

/// What became of a wish about a talk in a school.
public sealed interface SchoolOutcome {

    record Done() implements SchoolOutcome {}

    /// A school's wish is kept; the code opens its own page.
    record Asked(String code) implements SchoolOutcome {}

    record Refused(List<Reason> reasons) implements SchoolOutcome {}

    /// Why not; the words stand under `school.refused.<REASON>`.
    enum Reason {
        SCHOOL_MISSING,
        REGION_MISSING,
        CONTACT_MISSING,
        PHONE_WRONG,
        GRADES_MISSING,
        TOPIC_MISSING,
        WAY_MISSING,
        PUPILS_WRONG,
        DAY_MISSING,
        DAY_OVER,
        NAME_MISSING,
        TITLE_MISSING,
        TOO_LONG,
        /// Looks like a list of people; only how many they are is wanted.
        NAMES_OF_PUPILS,
        /// The form is too old, was sent too fast, was sent already or is not ours.
        FORM_STALE,
        CLOSED,
        FULL,
        TIME_WRONG,
        SPEAKER_NOT_ACCEPTED,
        SPEAKER_BUSY,
        WAY_DIFFERS,
        ARRANGED_ALREADY,
        NOT_IN_THIS_STATE,
        REASON_MISSING,
        NOT_YET_HELD,
        PRESENT_WRONG,
        METHOD_MISSING,
        USEFUL_MISSING,
        PICTURES_UNDECIDED
    }
}
