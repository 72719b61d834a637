package org.xinghe.notice.forwarding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;

/// The whole way of a released notice: the units that the issuers addressed, by kind, and below each what it passed on.
public record ReceiptTree(List<Branch> branches) {

    /// How far one unit has come.
    public enum Progress {
        RECEIVED,
        OPENED,
        UNOPENED,
        /// It went there for information; receipt is not asked for.
        INFORMED
    }

    /// The units of one kind that the issuers addressed.
    public record Branch(UnitKind kind, List<Leaf> leaves) {}

    /// One unit that has the notice.
    ///
    /// @param name the name it bore when the notice came
    /// @param asked whether receipt is asked for
    /// @param passed what it passed on, in the order in which it did
    public record Leaf(
            UnitId unit,
            String name,
            UnitKind kind,
            RegionCode region,
            Instant deliveredAt,
            @Nullable Instant openedAt,
            @Nullable Instant receivedAt,
            @Nullable String receivedBy,
            boolean asked,
            List<Passed> passed) {

        public boolean isMissing() {
            return asked && receivedAt == null;
        }

        public Progress progress() {
            if (receivedAt != null) {
                return Progress.RECEIVED;
            }
            return !asked ? Progress.INFORMED : openedAt != null ? Progress.OPENED : Progress.UNOPENED;
        }
    }

    /// One forwarding and the units that it reached.
    public record Passed(Addendum addendum, List<Leaf> leaves) {}

    /// How many units stand how.
    public record Count(int received, int opened, int unopened, int informed) {

        public static Count of(List<Leaf> leaves) {
            return new Count(
                    number(leaves, Progress.RECEIVED),
                    number(leaves, Progress.OPENED),
                    number(leaves, Progress.UNOPENED),
                    number(leaves, Progress.INFORMED));
        }

        public int all() {
            return asked() + informed;
        }

        /// Those of whom receipt is asked, or who took it anyway.
        public int asked() {
            return received + opened + unopened;
        }

        public int missing() {
            return opened + unopened;
        }

        private static int number(List<Leaf> leaves, Progress progress) {
            return (int)
                    leaves.stream().filter(leaf -> leaf.progress() == progress).count();
        }
    }

    /// The units that the issuers addressed.
    public List<Leaf> addressed() {
        return branches.stream().flatMap(branch -> branch.leaves().stream()).toList();
    }

    /// Every unit that got it from another unit, at whatever depth.
    public List<Leaf> forwarded() {
        return addressed().stream().flatMap(ReceiptTree::below).toList();
    }

    /// The same below one unit alone, the units that it passed the notice on to first.
    public static Stream<Leaf> below(Leaf leaf) {
        var direct = leaf.passed().stream()
                .flatMap(passed -> passed.leaves().stream())
                .toList();
        var all = new ArrayList<>(direct);
        direct.forEach(each -> all.addAll(below(each).toList()));
        return all.stream();
    }
}
