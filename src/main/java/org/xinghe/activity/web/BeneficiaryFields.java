package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.beneficiary.BeneficiaryGroup;
import org.xinghe.activity.beneficiary.CountedAs;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.Units;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// What may be chosen in the lines that say whom a record reached.
@Component
class BeneficiaryFields {

    private final Units units;
    private final Regions regions;

    BeneficiaryFields(Units units, Regions regions) {
        this.units = units;
        this.regions = regions;
    }

    /// The lines with their choices.
    ///
    /// @param unit whose places are offered
    List<BeneficiaryField> of(BeneficiaryRows typed, UnitId unit, Words words) {
        var places = places(unit);
        var fields = new ArrayList<BeneficiaryField>();
        for (var row : typed.rows()) {
            fields.add(new BeneficiaryField(
                    fields.size() + 1,
                    constants(BeneficiaryGroup.values(), "beneficiary.group", row.group()::equals, words),
                    places.stream()
                            .map(place -> Choice.of(
                                    place.code().value(),
                                    place.name(),
                                    row.place().isEmpty()
                                            ? place.equals(places.getFirst())
                                            : row.place().equals(place.code().value())))
                            .toList(),
                    row.number(),
                    constants(
                            CountedAs.values(),
                            "beneficiary.counted",
                            name -> row.counted().isEmpty()
                                    ? name.equals(CountedAs.PERSON_TIMES.name())
                                    : name.equals(row.counted()),
                            words),
                    constants(CountingMethod.values(), "activity.method", row.method()::equals, words)));
        }
        return fields;
    }

    /// A unit of a city counts by county, one of the province by city.
    private List<Region> places(UnitId unit) {
        var home = units.require(unit).region();
        var region = regions.require(home);
        var places = new ArrayList<Region>(List.of(region));
        if (region.level() == Level.PROVINCE) {
            places.addAll(regions.citiesOf(home));
        } else {
            places.addAll(regions.countiesOf(home.city()));
        }
        return places.stream().distinct().toList();
    }

    private static List<Choice> constants(Enum<?>[] all, String prefix, Predicate<String> chosen, Words words) {
        return Arrays.stream(all)
                .map(each -> Choice.of(each.name(), words.say(prefix, each), chosen.test(each.name())))
                .toList();
    }
}
