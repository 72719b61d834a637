package org.xinghe.notice.forwarding;

import java.util.List;

/// What came of the wish to pass a notice on.
public sealed interface ForwardOutcome {

    /// The draft stands as wished.
    record Drafted(ForwardingId id, int version) implements ForwardOutcome {}

    /// @param units how many units it went to
    /// @param first whether this call sent it; sent again it is the first time
    record Sent(ForwardingId id, int units, boolean first) implements ForwardOutcome {}

    record Refused(List<Refusal> reasons) implements ForwardOutcome {}

    /// Why not, and which units it is about.
    record Refusal(Reason reason, List<String> units) {

        static Refusal of(Reason reason) {
            return new Refusal(reason, List.of());
        }
    }

    enum Reason {
        /// The notice is not out, or was withdrawn.
        NOT_OUT,
        NO_UNITS,
        TEXT_TOO_LONG,
        CONTACT_TOO_LONG,
        /// The own day is over before it is told.
        DAY_OVER,
        /// Units that stand below another unit or are closed.
        NOT_BELOW,
        /// The issuers let the notice go less far.
        BEYOND_RANGE,
        HAS_IT_ALREADY
    }
}
