package org.xinghe.activity.web;

import java.util.ArrayList;
import java.util.List;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// A city and the counties in it, to choose from.
public record RegionGroup(String name, List<Choice> regions) {

    /// A province as a whole, then each of its cities with its counties.
    public static List<RegionGroup> allIn(RegionCode code, Regions regions, Words words) {
        var province = regions.require(code);
        var groups = new ArrayList<RegionGroup>();
        groups.add(new RegionGroup(
                province.name(),
                List.of(Choice.of(
                        province.code().value(), words.say("activity.region.whole", province.name()), false))));
        for (var city : regions.citiesOf(province.code())) {
            var within = new ArrayList<Choice>();
            within.add(Choice.of(city.code().value(), city.name(), false));
            regions.countiesOf(city.code())
                    .forEach(county ->
                            within.add(Choice.of(county.code().value(), city.name() + " " + county.name(), false)));
            groups.add(new RegionGroup(city.name(), within));
        }
        return groups;
    }
}
