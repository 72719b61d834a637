package org.xinghe.notice.reader;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One way in which a notice may state a fact.
///
/// @param name what the layout looks like, for people
/// @param read the fact, or null when the notice is not of this layout
record Rule<T>(String name, Function<Blocks, @Nullable T> read) {

    /// What the first rule says that says anything; rules stand in the order of their sureness.
    static <T> @Nullable T first(List<Rule<T>> rules, Blocks blocks) {
        return rules.stream()
                .map(rule -> rule.read().apply(blocks))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
