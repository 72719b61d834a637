package org.xinghe.campaign.web;

import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.DutyState;
import org.xinghe.campaign.ProposalState;
import org.xinghe.web.ui.Tone;

/// How states feel.
final class Tones {

    private Tones() {}

    /// Null for what is not owed.
    static @Nullable Tone ofCell(DutyState state) {
        return state == DutyState.NOT_OWED ? null : state.tone();
    }

    static Tone of(ProposalState state, boolean whole) {
        return switch (state) {
            case PROPOSED -> whole ? Tone.BUSY : Tone.BAD;
            case CONFIRMED -> Tone.GOOD;
            case DROPPED -> Tone.QUIET;
        };
    }
}
