package org.xinghe.campaign;

/// Whose duties a board shows.
public enum BoardSide {
    ALL,
    /// Those that the notice puts on its recipients.
    UNITS,
    /// Those that the issuers keep for themselves.
    ISSUERS;

    boolean shows(DutySummary duty) {
        return switch (this) {
            case ALL -> true;
            case UNITS -> duty.owners().rule() != OwnerRule.ISSUERS;
            case ISSUERS -> duty.owners().rule() == OwnerRule.ISSUERS;
        };
    }
}
