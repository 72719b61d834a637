package org.xinghe.portal.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.activity.Mode;
import org.xinghe.organisation.Regions;
import org.xinghe.web.Words;
import org.xinghe.web.ui.Choice;

/// Lays out the filters.
@Component
class FilterForms {

    private final Regions regions;

    FilterForms(Regions regions) {
        this.regions = regions;
    }

    FilterForm of(Search search, String action, @Nullable String month, Words words) {
        return new FilterForm(
                action,
                month,
                search.text(),
                campaigns(search),
                cities(search),
                strands(search),
                Arrays.stream(Mode.values())
                        .map(mode -> Choice.of(mode.name(), words.say("portal.mode", mode), mode == search.mode()))
                        .toList(),
                search.from() == null ? null : search.from().toString(),
                search.to() == null ? null : search.to().toString(),
                search.strand() != null || search.mode() != null || search.campaign() != null,
                search.narrows(),
                search.misread().stream()
                        .map(name -> words.say("portal.filter." + name))
                        .toList());
    }

    private static List<Choice> campaigns(Search search) {
        if (search.campaigns().size() < 2) {
            return List.of();
        }
        return search.campaigns().stream()
                .map(each -> Choice.of(each.slug(), each.title(), each.equals(search.campaign())))
                .toList();
    }

    private List<Choice> cities(Search search) {
        return search.campaigns().stream()
                .map(campaign -> campaign.province())
                .distinct()
                .flatMap(province -> regions.citiesOf(province).stream())
                .map(city -> Choice.of(city.code().value(), city.name(), city.equals(search.city())))
                .toList();
    }

    private static List<Choice> strands(Search search) {
        return search.strands().stream()
                .filter(strand -> !strand.isItem() || strand.equals(search.strand()))
                .map(strand -> Choice.of(
                        String.valueOf(strand.position()),
                        strand.number() + strand.title(),
                        strand.equals(search.strand())))
                .toList();
    }
}
