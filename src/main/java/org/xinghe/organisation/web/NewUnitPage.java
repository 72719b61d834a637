package org.xinghe.organisation.web;

import java.util.Arrays;
import java.util.List;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.UnitKind;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// The form of a new unit.
///
/// @param parent the id of the unit above, empty at the top
/// @param faults what was wrong, in words
public record NewUnitPage(
        String name,
        String shortName,
        List<Choice> kinds,
        List<Choice> levels,
        String region,
        String parent,
        String parentName,
        List<String> faults) {

    static NewUnitPage of(UnitForm form, String parentName, List<String> faults, Words words) {
        return new NewUnitPage(
                form.name(),
                form.shortName(),
                Arrays.stream(UnitKind.values())
                        .map(kind -> Choice.of(
                                kind.name(),
                                words.say("unit.kind", kind),
                                kind.name().equals(form.kind())))
                        .toList(),
                Arrays.stream(Level.values())
                        .map(level -> Choice.of(
                                level.name(),
                                words.say("unit.level", level),
                                level.name().equals(form.level())))
                        .toList(),
                form.region(),
                form.parent(),
                parentName,
                List.copyOf(faults));
    }

    public String backPath() {
        return parent.isEmpty() ? "/desk/units" : "/desk/units/" + parent;
    }
}
