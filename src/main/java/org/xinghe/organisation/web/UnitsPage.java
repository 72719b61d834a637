package org.xinghe.organisation.web;

import java.util.Arrays;
import java.util.List;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitLine;
import org.xinghe.organisation.UnitPage;
import org.xinghe.organisation.UnitStatus;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;
import org.xinghe.web.ui.Tone;

/// The list of units, in words.
///
/// @param path the list's address up to the page's number
/// @param untouched whether no filter is set
public record UnitsPage(
        List<Row> rows,
        String total,
        List<Choice> kinds,
        List<Choice> cities,
        List<Choice> states,
        String text,
        String path,
        String exportPath,
        int page,
        int pages,
        boolean untouched,
        boolean mayImport,
        boolean mayOpen) {

    /// One unit.
    public record Row(
            String href,
            String name,
            String kind,
            String level,
            String region,
            String parent,
            String state,
            Tone tone) {}

    static UnitsPage of(
            UnitPage found,
            UnitsFilter filter,
            List<Region> cities,
            Regions regions,
            Words words,
            boolean mayImport,
            boolean mayOpen) {
        var query = filter.query();
        return new UnitsPage(
                found.units().stream().map(unit -> row(unit, regions, words)).toList(),
                words.number(found.total()),
                Arrays.stream(UnitKind.values())
                        .map(kind -> Choice.of(
                                kind.name(),
                                words.say("unit.kind", kind),
                                kind.name().equals(filter.kind())))
                        .toList(),
                cities.stream()
                        .map(region -> Choice.of(
                                region.code().value(),
                                region.level() == Level.PROVINCE
                                        ? words.say("organisation.filter.province", region.name())
                                        : region.name(),
                                region.code().value().equals(filter.city())))
                        .toList(),
                Arrays.stream(UnitStatus.values())
                        .map(status -> Choice.of(
                                status.name(),
                                words.say("unit.status", status),
                                status.name().equals(filter.status())))
                        .toList(),
                filter.text(),
                "/desk/units?" + (query.isEmpty() ? "" : query + "&") + "page=",
                "/desk/units/export" + (query.isEmpty() ? "" : "?" + query),
                found.page(),
                found.pages(),
                filter.isEmpty(),
                mayImport,
                mayOpen);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    static Tone toneOf(UnitStatus status) {
        return switch (status) {
            case OPEN -> Tone.GOOD;
            case MERGED, SPLIT, CLOSED -> Tone.QUIET;
        };
    }

    private static Row row(UnitLine unit, Regions regions, Words words) {
        return new Row(
                "/desk/units/" + unit.id(),
                unit.name(),
                words.say("unit.kind", unit.kind()),
                words.say("unit.level", unit.level()),
                regions.find(unit.region())
                        .map(Region::name)
                        .orElse(unit.region().value()),
                unit.parentName() == null ? "" : unit.parentName(),
                words.say("unit.status", unit.status()),
                toneOf(unit.status()));
    }
}
