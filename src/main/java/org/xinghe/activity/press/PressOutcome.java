package org.xinghe.activity.press;

import java.util.List;

/// What became of a wish about media.
public sealed interface PressOutcome {

    record Done() implements PressOutcome {}

    record Refused(List<Reason> reasons) implements PressOutcome {}

    /// Why not; the words stand under `press.refused.<REASON>`.
    enum Reason {
        MEDIUM_MISSING,
        LEVEL_MISSING,
        NAME_MISSING,
        PHONE_WRONG,
        TOO_LONG,
        EXPERT_MISSING,
        PLACE_MISSING,
        TIME_WRONG,
        NOT_ACCREDITED,
        /// One expert gives one interview at a time.
        EXPERT_BUSY,
        /// One journalist leads one interview at a time.
        JOURNALIST_BUSY,
        HAS_INTERVIEWS,
        TITLE_MISSING,
        LINK_WRONG,
        LINK_KNOWN,
        DAY_MISSING,
        STORY_UNKNOWN
    }
}
