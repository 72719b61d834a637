package org.xinghe.organisation.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitOutcome;
import org.xinghe.organisation.UnitRules;
import org.xinghe.organisation.intake.RowFault.Kind;

/// Reads one row against what is registered, and says all that is wrong with it. An empty cell leaves what is known.
@Component
class RowChecks {

    private final UnitRules rules;
    private final Regions regions;
    private final PersonChecks persons;

    RowChecks(UnitRules rules, Regions regions, PersonChecks persons) {
        this.rules = rules;
        this.regions = regions;
        this.persons = persons;
    }

    /// Answers the row when it may be taken; else nothing, and the faults are added.
    Optional<UnitRow> read(Row row, Register register, Reach reach, List<RowFault> faults) {
        row.formulas().stream().sorted().forEach(column -> faults.add(RowFault.of(Kind.FORMULA, column.title())));
        addNameFaults(row, faults);
        var known = register.named(row.name()).orElse(null);
        if (known != null && !known.isOpen()) {
            faults.add(RowFault.of(Kind.UNIT_GONE, row.name()));
        }
        var parent = parent(row, known, register, reach, faults);
        if (known != null && !reach.covers(known.id(), register)) {
            faults.add(RowFault.of(Kind.NOT_YOURS, known.name()));
        }
        var kind = kind(row, known, faults);
        var region = region(row, known, parent, faults);
        var level = level(row, known, kind, region, faults);
        var offices = offices(row, faults);
        var people = persons.read(row, register, reach, faults);
        addMisfits(row, kind, level, region, faults);
        if (!faults.isEmpty() || kind == null || level == null || region == null) {
            return Optional.empty();
        }
        var name = known == null ? row.name() : known.name();
        var wish = new OpenUnit(
                name, shortName(row, known), kind, level, region.code(), parent == null ? null : parent.id());
        return Optional.of(new UnitRow(row, known, wish, offices, people));
    }

    private void addNameFaults(Row row, List<RowFault> faults) {
        for (var reason : rules.faultsOfName(row.name())) {
            if (reason == UnitOutcome.Reason.NAME_MISSING && !row.formulas().contains(Column.NAME)) {
                faults.add(RowFault.of(Kind.NAME_MISSING));
            } else if (reason == UnitOutcome.Reason.NAME_TOO_LONG) {
                faults.add(tooLong(Kind.NAME_TOO_LONG, row.name()));
            }
        }
        if (row.of(Column.SHORT_NAME).length() > OpenUnit.LONGEST_NAME) {
            faults.add(tooLong(Kind.SHORT_NAME_TOO_LONG, row.of(Column.SHORT_NAME)));
        }
    }

    private @Nullable Known parent(
            Row row, @Nullable Known known, Register register, Reach reach, List<RowFault> faults) {
        var name = row.parentName();
        if (name.isEmpty()) {
            if (known == null && !reach.isEverything()) {
                faults.add(RowFault.of(Kind.PARENT_MISSING));
            }
            return known == null || known.parent() == null ? null : register.unit(known.parent());
        }
        var parent = register.named(name).filter(Known::isOpen).orElse(null);
        if (parent == null) {
            faults.add(RowFault.of(Kind.PARENT_UNKNOWN, name));
        } else if (known != null && register.isAtOrBelow(parent.id(), Set.of(known.id()))) {
            faults.add(RowFault.of(Kind.PARENT_BELOW, name, row.name()));
        } else if (isNew(known, parent.id()) && !reach.covers(parent.id(), register)) {
            faults.add(RowFault.of(Kind.NOT_YOURS, parent.name()));
        }
        return parent;
    }

    /// Whoever is put below another unit needs a right over that one; who stands there already does not.
    private static boolean isNew(@Nullable Known known, UnitId parent) {
        return known == null || !parent.equals(known.parent());
    }

    private static @Nullable UnitKind kind(Row row, @Nullable Known known, List<RowFault> faults) {
        var text = row.of(Column.KIND);
        if (text.isBlank()) {
            if (known == null && !row.formulas().contains(Column.KIND)) {
                faults.add(RowFault.of(Kind.KIND_MISSING));
            }
            return known == null ? null : known.kind();
        }
        var kind = KindNames.kindOf(text);
        if (kind.isEmpty()) {
            faults.add(RowFault.of(Kind.KIND_UNKNOWN, text));
        }
        return kind.orElse(null);
    }

    private @Nullable Region region(Row row, @Nullable Known known, @Nullable Known parent, List<RowFault> faults) {
        var text = row.of(Column.REGION).strip();
        if (text.isEmpty()) {
            if (known == null && !row.formulas().contains(Column.REGION)) {
                faults.add(RowFault.of(Kind.REGION_MISSING));
            }
            return known == null ? null : regions.require(known.region());
        }
        var near = known != null ? known.region() : parent == null ? (RegionCode) null : parent.region();
        var region = regions.findByText(text, near);
        if (region.isEmpty()) {
            faults.add(RowFault.of(Kind.REGION_UNKNOWN, text));
        }
        return region.orElse(null);
    }

    private static @Nullable Level level(
            Row row, @Nullable Known known, @Nullable UnitKind kind, @Nullable Region region, List<RowFault> faults) {
        var text = row.of(Column.LEVEL);
        if (!text.isBlank()) {
            var level = KindNames.levelOf(text);
            if (level.isEmpty()) {
                faults.add(RowFault.of(Kind.LEVEL_UNKNOWN, text));
            }
            return level.orElse(null);
        }
        var fixed = kind == null ? null : UnitRules.levelOf(kind);
        if (fixed != null) {
            return fixed;
        }
        return region != null ? region.level() : known == null ? null : known.level();
    }

    private void addMisfits(
            Row row, @Nullable UnitKind kind, @Nullable Level level, @Nullable Region region, List<RowFault> faults) {
        if (kind == null || level == null || region == null) {
            return;
        }
        var misfits = rules.faultsOf(kind, level, region.code());
        if (misfits.contains(UnitOutcome.Reason.LEVEL_UNLIKE_KIND)) {
            faults.add(RowFault.of(Kind.LEVEL_UNLIKE_KIND, KindNames.nameOf(level), KindNames.nameOf(kind)));
        }
        if (misfits.contains(UnitOutcome.Reason.LEVEL_UNLIKE_REGION)) {
            faults.add(RowFault.of(Kind.LEVEL_UNLIKE_REGION, KindNames.nameOf(level), region.name()));
        }
    }

    private static List<String> offices(Row row, List<RowFault> faults) {
        var offices = new ArrayList<>(Arrays.stream(row.of(Column.OFFICES).split("[、，,；;\\n/]"))
                .map(Row::bare)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
        var officers = Row.bare(row.of(Column.OFFICER_OFFICE));
        if (!officers.isEmpty() && !offices.contains(officers)) {
            offices.add(officers);
        }
        offices.stream()
                .filter(name -> name.length() > OpenUnit.LONGEST_NAME)
                .forEach(name -> faults.add(tooLong(Kind.OFFICE_TOO_LONG, name)));
        return offices;
    }

    private static @Nullable String shortName(Row row, @Nullable Known known) {
        var text = Row.bare(row.of(Column.SHORT_NAME));
        return text.isEmpty() ? known == null ? null : known.shortName() : text;
    }

    private static RowFault tooLong(Kind kind, String text) {
        return RowFault.of(
                kind,
                text.substring(0, Math.min(20, text.length())) + "…",
                String.valueOf(text.length()),
                String.valueOf(OpenUnit.LONGEST_NAME));
    }
}
