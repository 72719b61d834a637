package org.xinghe.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xinghe.campaign.StrandId;
import org.xinghe.campaign.StrandSummary;

/// Which strand of the notice an activity belongs to, by what both are about.
final class Strands {

    private final Map<Theme, List<StrandId>> byTheme = new EnumMap<>(Theme.class);

    Strands(List<StrandSummary> strands) {
        for (var strand : strands) {
            if (!strand.isItem()) {
                Theme.in(strand.title()).ifPresent(theme -> put(theme, strand.id()));
            }
        }
        for (var strand : strands) {
            if (strand.isItem()) {
                Theme.in(strand.title()).filter(byTheme::containsKey).ifPresent(theme -> put(theme, strand.id()));
            }
        }
        share(strands.stream()
                .filter(strand -> !strand.isItem())
                .map(StrandSummary::id)
                .toList());
    }

    /// Empty when the notice has no strands.
    Optional<StrandId> of(Theme theme, Chance chance) {
        var fitting = byTheme.getOrDefault(theme, List.of());
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(chance.percent(60) ? fitting.getFirst() : chance.of(fitting));
    }

    /// Themes that no strand names are shared among all of them.
    private void share(List<StrandId> all) {
        for (var theme : Theme.values()) {
            if (!byTheme.containsKey(theme) && !all.isEmpty()) {
                put(theme, all.get(theme.ordinal() % all.size()));
            }
        }
    }

    private void put(Theme theme, StrandId strand) {
        byTheme.computeIfAbsent(theme, _ -> new ArrayList<>()).add(strand);
    }
}
