package org.xinghe.organisation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.UnitDetails;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitLine;
import org.xinghe.web.ui.Choice;

/// Renaming, merging and closing a unit, each in a form of its own.
///
/// @param version the version of the unit that the reader saw
/// @param search what was looked for to merge into, empty when nothing was
/// @param faults what was wrong, in words
/// @param conflict what somebody else changed meanwhile, null when nobody did
public record ChangePage(
        String path,
        String unitName,
        int version,
        String name,
        String shortName,
        String search,
        List<Choice> successors,
        List<String> faults,
        @Nullable String conflict) {

    static ChangePage of(UnitDetails unit) {
        return new ChangePage(
                "/desk/units/" + unit.id(),
                unit.name(),
                unit.version(),
                unit.name(),
                unit.shortName() == null ? "" : unit.shortName(),
                "",
                List.of(),
                List.of(),
                null);
    }

    ChangePage searched(String text, List<UnitLine> found, @Nullable UnitId chosen) {
        var choices = found.stream()
                .map(unit ->
                        Choice.of(unit.id().toString(), unit.name(), unit.id().equals(chosen)))
                .toList();
        return new ChangePage(path, unitName, version, name, shortName, text, choices, faults, conflict);
    }

    ChangePage typed(String newName, String newShortName) {
        return new ChangePage(path, unitName, version, newName, newShortName, search, successors, faults, conflict);
    }

    ChangePage refused(List<String> reasons) {
        return new ChangePage(
                path, unitName, version, name, shortName, search, successors, List.copyOf(reasons), conflict);
    }

    ChangePage inConflict(String sentence) {
        return new ChangePage(path, unitName, version, name, shortName, search, successors, faults, sentence);
    }
}
