package org.xinghe.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an officer says of a duty, new or changed.
public record AddDuty(
        @Nullable StrandId strand,
        DutyKind kind,
        String what,
        @Nullable LocalDate dueOn,
        Owners owners) {

    public static final int LONGEST_WHAT = 200;

    public AddDuty {
        what = what.strip();
        if (what.isEmpty() || what.length() > LONGEST_WHAT) {
            throw new IllegalArgumentException(
                    "A duty says in 1 to %d characters what is owed: '%s'".formatted(LONGEST_WHAT, what));
        }
    }
}
