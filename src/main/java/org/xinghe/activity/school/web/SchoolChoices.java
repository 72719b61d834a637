package org.xinghe.activity.school.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xinghe.activity.ActivityDetails;
import org.xinghe.campaign.Campaigns;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// What schools, speakers and coordinators choose from, and how regions are called.
@Component
class SchoolChoices {

    private final Regions regions;
    private final Campaigns campaigns;

    SchoolChoices(Regions regions, Campaigns campaigns) {
        this.regions = regions;
        this.campaigns = campaigns;
    }

    /// The cities and counties of the campaign's province.
    List<Choice> places(ActivityDetails activity, String chosen) {
        var places = new ArrayList<Choice>();
        for (var city : regions.citiesOf(province(activity))) {
            places.add(choice(city.code(), city.name(), chosen::equals));
            regions.countiesOf(city.code())
                    .forEach(county ->
                            places.add(choice(county.code(), city.name() + " " + county.name(), chosen::equals)));
        }
        return places;
    }

    List<Choice> cities(ActivityDetails activity, List<String> chosen) {
        return regions.citiesOf(province(activity)).stream()
                .map(city -> choice(city.code(), city.name(), chosen::contains))
                .toList();
    }

    String name(RegionCode code) {
        return regions.find(code).map(Region::name).orElse(code.value());
    }

    /// With the city before a county.
    String fullName(RegionCode code) {
        return code.equals(code.city()) ? name(code) : name(code.city()) + name(code);
    }

    String names(List<RegionCode> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining("、"));
    }

    static <E extends Enum<E>> List<Choice> constants(Class<E> type, String prefix, String chosen, Words words) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> Choice.of(
                        each.name(), words.say(prefix, each), each.name().equals(chosen)))
                .toList();
    }

    private RegionCode province(ActivityDetails activity) {
        return campaigns.require(activity.card().campaign()).province();
    }

    private static Choice choice(RegionCode code, String name, Predicate<String> chosen) {
        return Choice.of(code.value(), name, chosen.test(code.value()));
    }
}
