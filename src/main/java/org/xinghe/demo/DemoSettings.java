package org.xinghe.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the story is played.
///
/// @param notice the file that it starts with, null for the one that ships with the demo
/// @param seed the same seed gives the same story
/// @param percent how much of the whole province takes part, for quick tests
@ConfigurationProperties("xinghe.demo")
record DemoSettings(
        @Nullable String notice,
        @DefaultValue("20220530") long seed,
        @DefaultValue("100") int percent) {

    DemoSettings {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("xinghe.demo.percent must be between 1 and 100: " + percent);
        }
    }

    /// So many of a number of units, at least one.
    int share(int whole) {
        return Math.max(1, whole * percent / 100);
    }
}
