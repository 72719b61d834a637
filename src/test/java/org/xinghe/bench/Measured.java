package org.xinghe.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of the same work, repeated: the first round is left out, since it warms up.
///
/// @param milliseconds sorted
record Measured(String what, double[] milliseconds) {

    interface Work {

        void run() throws Exception;
    }

    /// Runs a work once more than the number of rounds.
    static Measured of(String what, int rounds, Work work) throws Exception {
        var times = new double[rounds];
        work.run();
        for (var round = 0; round < rounds; round++) {
            var begun = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return new Measured(what, times);
    }

    /// What can be done only once for each subject: each round times its own.
    static Measured once(String what, double... milliseconds) {
        var sorted = milliseconds.clone();
        Arrays.sort(sorted);
        return new Measured(what, sorted);
    }

    double median() {
        return milliseconds[milliseconds.length / 2];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-58s median %8.1f ms  (%.1f – %.1f, %d rounds)",
                what,
                median(),
                milliseconds[0],
                milliseconds[milliseconds.length - 1],
                milliseconds.length);
    }

    /// This work against a peer in the same run.
    String against(Measured peer) {
        return String.format(Locale.ROOT, "  = %.1f × %s", median() / peer.median(), peer.what());
    }
}
