package org.xinghe.activity.route;

/// The way to the next stop.
public record Travel(int minutes, TravelMode mode) {

    public static final int LONGEST = 24 * 60;

    public Travel {
        if (minutes < 0 || minutes > LONGEST) {
            throw new IllegalArgumentException("A way takes 0 to %d minutes, not %d".formatted(LONGEST, minutes));
        }
    }
}
