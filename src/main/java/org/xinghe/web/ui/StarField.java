package org.xinghe.web.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The night sky of the hero: dust along a river of stars, and one star for each seed, always at the same place.
///
/// Every part is the data of one SVG path that only moves and dots, so that a thousand stars cost a few kilobytes.
///
/// @param river its bed, a broad mist
/// @param dust along the river
/// @param faint ordinary stars of the seeds
/// @param clear one in five of them
/// @param bright one in twenty
public record StarField(String river, String dust, String faint, String clear, String bright) {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 700;
    private static final int DUST = 620;
    private static final int BENDS = 16;

    private static final String BED = bed();
    private static final String DUST_ALONG_THE_RIVER =
            dots(IntStream.range(0, DUST).mapToObj(index -> "dust-" + index).toList(), 1.15);

    /// The sky for these seeds, for instance the slugs of the published activities.
    public static StarField of(Collection<String> seeds) {
        var sorted = seeds.stream().sorted().toList();
        return new StarField(
                BED,
                DUST_ALONG_THE_RIVER,
                dots(ofBrightness(sorted, 0), 0.9),
                dots(ofBrightness(sorted, 1), 0.85),
                dots(ofBrightness(sorted, 2), 0.8));
    }

    private static String bed() {
        return IntStream.rangeClosed(-1, BENDS + 1)
                .mapToObj(bend -> (double) bend / BENDS)
                .map(along -> String.format(Locale.ROOT, "%.0f %.0f", along * WIDTH, riverAt(along)))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static List<String> ofBrightness(List<String> seeds, int brightness) {
        return seeds.stream().filter(seed -> brightnessOf(seed) == brightness).toList();
    }

    private static int brightnessOf(String seed) {
        var draw = Math.floorMod(mixed(seed), 20);
        return draw == 0 ? 2 : draw < 5 ? 1 : 0;
    }

    private static String dots(List<String> seeds, double spread) {
        var path = new StringBuilder(12 * seeds.size());
        for (var seed : seeds) {
            var chance = new SplittableRandom(mixed(seed));
            var along = chance.nextDouble();
            var y = riverAt(along) + chance.nextGaussian() * spread * 80;
            path.append('M')
                    .append(Math.round(along * WIDTH))
                    .append(' ')
                    .append(Math.round(Math.clamp(y, 4, HEIGHT - 4)))
                    .append("h0");
        }
        return path.toString();
    }

    /// The middle of the river: it comes from the upper right and runs out at the lower left.
    private static double riverAt(double along) {
        return HEIGHT * (0.98 - 0.92 * along + 0.06 * Math.sin(along * 5.5));
    }

    private static long mixed(String seed) {
        var hash = 1125899906842597L;
        for (var index = 0; index < seed.length(); index++) {
            hash = 31 * hash + seed.charAt(index);
        }
        hash = (hash ^ (hash >>> 31)) * 0x9E3779B97F4A7C15L;
        return hash ^ (hash >>> 29);
    }
}
