package org.xinghe.notification.chase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The rule table of the chase, in worked days.
///
/// @param before how many days before the last day a duty is reminded of; 0 is the last day itself
/// @param every every so many days what is late, or waits longer than it should, is reminded of again
/// @param receiptAfter so many days after its delivery a notice without receipt is reminded of
/// @param returnAfter so many days after its return what came back is reminded of
/// @param dutyRisesAfter what is overdue longer than that goes up to the leader
/// @param receiptRisesAfter a notice without receipt longer than that goes up to the leader
record ChaseRules(
        Set<Integer> before, int every, int receiptAfter, int returnAfter, int dutyRisesAfter, int receiptRisesAfter) {

    static final ChaseRules USUAL = new ChaseRules(Set.of(10, 5, 3, 1, 0), 3, 2, 2, 3, 5);

    ChaseRules {
        before = Set.copyOf(before);
        if (before.isEmpty() || before.stream().anyMatch(days -> days < 0 || days > 60)) {
            throw new IllegalArgumentException(
                    "xinghe.chase.before must be days from 0 to 60: " + new TreeSet<>(before));
        }
        if (List.of(every, receiptAfter, returnAfter, dutyRisesAfter, receiptRisesAfter).stream()
                .anyMatch(days -> days < 1 || days > 60)) {
            throw new IllegalArgumentException(
                    ("xinghe.chase.every, receipt-after, return-after, duty-rises-after and receipt-rises-after must be"
                                    + " days from 1 to 60: %d, %d, %d, %d, %d")
                            .formatted(every, receiptAfter, returnAfter, dutyRisesAfter, receiptRisesAfter));
        }
        if (receiptRisesAfter < receiptAfter) {
            throw new IllegalArgumentException(
                    "xinghe.chase.receipt-rises-after (%d) must not come before receipt-after (%d): a leader hears what the coordinator heard before"
                            .formatted(receiptRisesAfter, receiptAfter));
        }
    }

    /// The most days ahead that a duty is reminded of.
    int farthest() {
        return before.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
