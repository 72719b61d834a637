package org.xinghe.notice.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A body's paragraphs, what is wrong with their numbers, and which numbers would come next.
///
/// @param next the number that would follow on each level in use, and the first one of the level below
public record BodyOutline(List<BodyLine> lines, List<Fault> faults, List<String> next) {

    private static final int LEVELS = 4;

    /// What is wrong with a number.
    public enum Kind {
        /// Not the one that follows.
        ORDER,
        /// A level below one that is not there.
        SKIPPED,
        /// Right, in another form than the standard's.
        FORM
    }

    /// @param found as typed
    /// @param wanted as it should be; for a level that was skipped, the first number of the missing one
    public record Fault(Kind kind, int line, String found, String wanted) {}

    static BodyOutline of(String body) {
        var lines = BodyLine.of(body);
        var counts = new int[LEVELS + 1];
        var faults = new ArrayList<Fault>();
        for (var line : lines) {
            var mark = line.mark();
            if (mark != null) {
                look(line.number(), mark, counts, faults);
            }
        }
        return new BodyOutline(lines, List.copyOf(faults), nextAfter(counts));
    }

    private static void look(int line, BodyLine.Mark mark, int[] counts, List<Fault> faults) {
        var level = mark.level();
        var wanted = counts[level] + 1;
        // below the second level a list may begin anew behind other text
        var follows = mark.serial() == wanted || (level > 2 && mark.serial() == 1);
        if (!follows) {
            faults.add(new Fault(Kind.ORDER, line, mark.written(), BodyLine.markOf(level, wanted)));
        } else if (!mark.isStandard()) {
            faults.add(new Fault(Kind.FORM, line, mark.written(), mark.standard()));
        }
        var missing = missingAbove(level, counts);
        if (missing != null) {
            faults.add(new Fault(Kind.SKIPPED, line, mark.written(), BodyLine.markOf(missing, 1)));
        }
        counts[level] = mark.serial();
        for (var below = level + 1; below <= LEVELS; below++) {
            counts[below] = 0;
        }
    }

    /// A document of two levels may leave out the second one, and a list may stand below any heading.
    private static @Nullable Integer missingAbove(int level, int[] counts) {
        var above = level - 1;
        if (above < 1 || counts[above] > 0 || (level == 3 && counts[1] > 0)) {
            return null;
        }
        return IntStream.rangeClosed(1, above).allMatch(each -> counts[each] == 0) && level > 2 ? null : above;
    }

    private static List<String> nextAfter(int[] counts) {
        var next = new ArrayList<String>();
        for (var level = 1; level <= LEVELS; level++) {
            next.add(BodyLine.markOf(level, counts[level] + 1));
            if (counts[level] == 0) {
                break;
            }
        }
        return List.copyOf(next);
    }
}
