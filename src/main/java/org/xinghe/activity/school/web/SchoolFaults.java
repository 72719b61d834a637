package org.xinghe.activity.school.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.school.SchoolOutcome.Reason;
import org.xinghe.web.Words;

/// What is wrong with what was typed, in words.
public record SchoolFaults(List<Reason> reasons, Words words) {

    public SchoolFaults {
        reasons = List.copyOf(reasons);
    }

    /// The first of these that applies, null when none does.
    ///
    /// @param names of reasons
    public @Nullable String of(String... names) {
        return Arrays.stream(names)
                .map(Reason::valueOf)
                .filter(reasons::contains)
                .map(reason -> words.say("school.refused", reason))
                .findFirst()
                .orElse(null);
    }

    public List<String> all() {
        return reasons.stream()
                .map(reason -> words.say("school.refused", reason))
                .toList();
    }
}
