package org.xinghe.notification.outbox;

import java.time.Duration;

/// How long is waited after a try that did not work: a minute, then twice as long each time, an hour at most.
final class Backoff {

    private static final int DOUBLED_AT_MOST = 6;
    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    static Duration after(int attempts) {
        var wait = Duration.ofMinutes(1L << Math.clamp(attempts - 1L, 0, DOUBLED_AT_MOST));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
