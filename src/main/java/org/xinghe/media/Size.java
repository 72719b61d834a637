package org.xinghe.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sizes that a picture is served in; a smaller original is never blown up.
public enum Size {
    THUMBNAIL(320),
    PAGE(960),
    FULL(2048);

    private final int longestSide;

    Size(int longestSide) {
        this.longestSide = longestSide;
    }

    /// The longest side in pixels.
    public int longestSide() {
        return longestSide;
    }

    /// The size of a name in an address, such as `page`.
    public static Optional<Size> named(String name) {
        return Arrays.stream(values())
                .filter(size -> size.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
