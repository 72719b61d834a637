package org.xinghe.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Chance that falls the same way for the same seed and purpose.
final class Chance {

    private final Random random;

    Chance(long seed, String purpose) {
        random = new Random(seed * 31 + purpose.hashCode());
    }

    /// From low to high, both included.
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /// True so many times of a hundred.
    boolean percent(int often) {
        return random.nextInt(100) < often;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /// About a size, as sizes of real things spread: mostly near it, now and then several times as much.
    int about(int size) {
        return (int) Math.max(1, Math.round(size * Math.exp(random.nextGaussian() * 0.5)));
    }

    Random random() {
        return random;
    }
}
