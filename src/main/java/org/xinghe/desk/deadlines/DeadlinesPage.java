package org.xinghe.desk.deadlines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Day;
import org.xinghe.web.ui.Tone;

/// A month of deadlines, what presses, and the private feed.
///
/// @param morePressing how many more press than are listed
/// @param byWeekends whether no holiday table says how this month is worked
/// @param feedSince since when there is a feed, in words; null without one
/// @param feedAddress the feed's address, said once, right after it was opened; null else
public record DeadlinesPage(
        String month,
        String monthValue,
        String previous,
        String next,
        List<List<Day>> weeks,
        List<Choice> campaigns,
        List<Row> pressing,
        int morePressing,
        List<Group> days,
        boolean byWeekends,
        String filePath,
        @Nullable String feedSince,
        @Nullable String feedAddress) {

    /// The deadlines of one day.
    ///
    /// @param left how much time is left, in words; empty for a day that is over
    public record Group(String anchor, String day, String mark, String left, List<Row> rows) {

        private static final int SHOWN = 8;

        public List<Row> first() {
            return rows.subList(0, Math.min(SHOWN, rows.size()));
        }

        /// What is folded away on a full day.
        public List<Row> rest() {
            return rows.subList(first().size(), rows.size());
        }
    }

    /// One deadline.
    ///
    /// @param when its day, where that is not said above it; empty else
    public record Row(String kind, String title, String unit, String when, String state, Tone tone, String href) {}
}
