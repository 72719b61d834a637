package org.xinghe.attendance;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// How often somebody without an account did something lately: slows those who guess, and robots. Kept in memory only;
/// who it was is kept as a hash that means nothing after a restart.
public final class Attempts {

    private static final int MOST_KEPT = 50_000;

    private final int most;
    private final Duration window;
    private final Clock clock;
    private final byte[] salt = new byte[16];
    private final ConcurrentMap<String, ArrayDeque<Instant>> seen = new ConcurrentHashMap<>();

    /// @param most so many within the window are let through
    public Attempts(int most, Duration window, Clock clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
    }

    /// Whether as many were noted lately as are let through.
    public boolean areTooMany(String who) {
        var times = seen.get(key(who));
        if (times == null) {
            return false;
        }
        synchronized (times) {
            forget(times);
            return times.size() >= most;
        }
    }

    /// Notes one more.
    public void note(String who) {
        if (seen.size() >= MOST_KEPT) {
            seen.values().removeIf(times -> {
                synchronized (times) {
                    forget(times);
                    return times.isEmpty();
                }
            });
        }
        if (seen.size() >= MOST_KEPT) {
            seen.clear();
        }
        var times = seen.computeIfAbsent(key(who), _ -> new ArrayDeque<>());
        synchronized (times) {
            forget(times);
            if (times.size() < most) {
                times.addLast(clock.instant());
            }
        }
    }

    private void forget(ArrayDeque<Instant> times) {
        var from = clock.instant().minus(window);
        while (!times.isEmpty() && times.getFirst().isBefore(from)) {
            times.removeFirst();
        }
    }

    private String key(String who) {
        return HexFormat.of().formatHex(Arrays.copyOf(SpentMarks.mark(salt, who), 12));
    }
}
