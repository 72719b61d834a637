package org.xinghe.campaign.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What days are counted from.
public sealed interface Anchor {

    /// A moment that every campaign has.
    enum Moment implements Anchor {
        /// The day on which the notice goes out.
        RELEASE,
        /// The first day of the campaign.
        CAMPAIGN_START,
        /// The last day of the campaign.
        CAMPAIGN_END,
        /// The last day of each activity that the unit holds.
        EACH_ACTIVITY
    }

    /// A day that the notice names, such as the end of the publicity.
    ///
    /// @param name as the notice calls it; empty for a bare day
    /// @param day null while nobody has said which day that is
    record NamedDay(String name, @Nullable LocalDate day) implements Anchor {

        private static final int LONGEST_NAME = 20;

        public NamedDay {
            if (name.length() > LONGEST_NAME || name.contains("|") || (name.isEmpty() && day == null)) {
                throw new IllegalArgumentException("No name of a day: '%s' (%s)".formatted(name, day));
            }
        }
    }
}
