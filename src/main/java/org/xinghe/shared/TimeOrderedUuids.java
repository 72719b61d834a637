package org.xinghe.shared;

import java.security.SecureRandom;
import java.util.UUID;

/// Makes UUIDv7 values: 48 bits of milliseconds, then a counter, then chance (RFC 9562, section 6.2, method 1), so that
/// values of one process sort by the order in which they were made.
final class TimeOrderedUuids {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int COUNTER_LIMIT = 0xFFF;

    private static long lastMillis;
    private static int counter;

    private TimeOrderedUuids() {}

    static UUID next() {
        long millis;
        int count;
        synchronized (TimeOrderedUuids.class) {
            var now = System.currentTimeMillis();
            if (now > lastMillis) {
                lastMillis = now;
                counter = CHANCE.nextInt(0x400);
            } else if (++counter > COUNTER_LIMIT) {
                lastMillis++;
                counter = 0;
            }
            millis = lastMillis;
            count = counter;
        }
        var most = (millis << 16) | 0x7000L | count;
        var least = (CHANCE.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }
}
