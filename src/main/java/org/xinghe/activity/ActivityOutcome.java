package org.xinghe.activity;

import java.util.List;

/// What became of a wish about an activity.
public sealed interface ActivityOutcome {

    record Done(ActivityId activity, ActivityState state) implements ActivityOutcome {}

    record Refused(ActivityId activity, List<Reason> reasons) implements ActivityOutcome {}

    /// Why not; the words stand under `activity.refused.<REASON>`.
    enum Reason {
        /// It has come too far, or not far enough, for this act.
        NOT_IN_THIS_STATE,
        /// Only who leads the unit, or one above it, decides.
        NOT_YOURS_TO_DECIDE,
        /// Who decides for somebody else does not decide on what they submitted themselves.
        SUBMITTED_BY_YOU,
        /// Somebody else was first; the step says who.
        DECIDED_MEANWHILE,
        SESSION_MISSING,
        SUMMARY_MISSING,
        CONTACT_MISSING,
        REASON_MISSING,
        /// A session that the public knows takes place at another time or place, and nobody says why.
        MOVE_REASON_MISSING,
        /// Online, but nobody says where.
        LINK_MISSING,
        /// In a room, but nobody says in which.
        PLACE_MISSING,
        /// What is wished for stands already.
        NOTHING_CHANGES,
        /// Nothing can be put on record before it began.
        NOT_YET_HELD,
        PICTURE_OF_ANOTHER_UNIT,
        /// A route leads from one stop to another at least.
        STOPS_TOO_FEW,
        /// Who travels, travels in a group.
        GROUP_MISSING,
        /// Each group is insured before the activity is public.
        INSURANCE_MISSING,
        /// The session of a route is made from its stops.
        SESSIONS_FROM_STOPS,
        TOUR_STOP_MISSING,
        /// The sessions of a tour are made from its stops.
        SESSIONS_FROM_TOUR,
        /// A session cannot become shorter than its agenda.
        AGENDA_TOO_LONG,
        /// More places are taken than the new plan has.
        CAPACITY_BELOW_TAKEN,
        /// Somebody is registered for a session that would disappear.
        SESSION_HAS_REGISTRATIONS
    }
}
