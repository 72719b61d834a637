package org.xinghe.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.campaign.due.DueRule;

/// What an officer says of a duty, new or changed.
///
/// @param due null while it is not known
/// @param minutes what one unit needs for it; null: as is usual for its kind
/// @param doubts what was typed and not understood
public record AddDuty(
        @Nullable StrandId strand,
        DutyKind kind,
        String what,
        @Nullable DueRule due,
        Owners owners,
        @Nullable Integer minutes,
        List<CellDoubt> doubts) {

    public static final int LONGEST_WHAT = 200;
    public static final int MOST_MINUTES = 10_000;

    public AddDuty {
        what = what.strip();
        doubts = List.copyOf(doubts);
        if (what.isEmpty() || what.length() > LONGEST_WHAT) {
            throw new IllegalArgumentException(
                    "A duty says in 1 to %d characters what is owed: '%s'".formatted(LONGEST_WHAT, what));
        }
        if (minutes != null && (minutes < 0 || minutes > MOST_MINUTES)) {
            throw new IllegalArgumentException("A duty takes 0 to %d minutes, not %d".formatted(MOST_MINUTES, minutes));
        }
    }

    /// A duty by a day, of as many minutes as is usual.
    public AddDuty(@Nullable StrandId strand, DutyKind kind, String what, @Nullable LocalDate dueOn, Owners owners) {
        this(strand, kind, what, DueRule.onDay(dueOn), owners, null, List.of());
    }

    /// The same for the same strand with other words, another day or other owners.
    public AddDuty with(DutyKind otherKind, String otherWhat, @Nullable DueRule otherDue, Owners otherOwners) {
        return new AddDuty(strand, otherKind, otherWhat, otherDue, otherOwners, minutes, doubts);
    }
}
