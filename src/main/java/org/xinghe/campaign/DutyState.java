package org.xinghe.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xinghe.shared.CampaignTime;
import org.xinghe.web.ui.Tone;

/// How a unit stands with a duty. Derived from the records, never pressed.
public enum DutyState {
    /// Nothing yet, and there is still time.
    OPEN,
    /// Something is under way, and there is still time.
    STARTED,
    /// Done in time.
    DONE,
    /// Not done, and the day is over.
    LATE,
    /// Done after the day.
    DONE_LATE,
    /// Not owed by this unit.
    NOT_OWED;

    /// Derives the state of an owed duty. The whole last day in the campaign's zone is still in time.
    ///
    /// @param doneAt when it was first done, null while it is not
    /// @param started whether something is under way
    public static DutyState of(@Nullable LocalDate dueOn, @Nullable Instant doneAt, boolean started, Instant now) {
        if (doneAt != null) {
            return dueOn == null || CampaignTime.inTime(doneAt, dueOn) ? DONE : DONE_LATE;
        }
        if (dueOn != null && !CampaignTime.inTime(now, dueOn)) {
            return LATE;
        }
        return started ? STARTED : OPEN;
    }

    /// How it feels, on every page that shows it.
    public Tone tone() {
        return switch (this) {
            case OPEN, NOT_OWED -> Tone.QUIET;
            case STARTED -> Tone.BUSY;
            case DONE -> Tone.GOOD;
            case LATE -> Tone.BAD;
            case DONE_LATE -> Tone.WARN;
        };
    }

    public boolean isDone() {
        return this == DONE || this == DONE_LATE;
    }
}
