package org.xinghe.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.notice.reader.Fact;
import org.xinghe.notice.reader.ReadNotice;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;

/// Finds the province that a notice is about; a notice to the whole country is played in Shanxi.
@Component
@Profile("demo")
class Provinces {

    private static final RegionCode SHANXI = RegionCode.of("140000");

    private final Regions regions;

    Provinces(Regions regions) {
        this.regions = regions;
    }

    RegionCode of(ReadNotice read, List<String> paragraphs) {
        var issuers = read.issuers().stream().map(Fact::value).collect(Collectors.joining(" "));
        var title = read.title() == null ? "" : read.title().value();
        return Stream.of(issuers, title)
                .map(this::named)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> inFull(String.join(" ", paragraphs)))
                .orElse(SHANXI);
    }

    /// By the name of the province, with or without its last word, or of one of its cities.
    private Optional<RegionCode> named(String text) {
        var province = regions.provinces().stream()
                .filter(each -> text.contains(bare(each.name())))
                .findFirst();
        return province.or(() -> regions.provinces().stream()
                        .filter(each ->
                                regions.citiesOf(each.code()).stream().anyMatch(city -> text.contains(city.name())))
                        .findFirst())
                .map(Region::code);
    }

    private Optional<RegionCode> inFull(String text) {
        return regions.provinces().stream()
                .filter(each -> text.contains(each.name()))
                .findFirst()
                .map(Region::code);
    }

    private static String bare(String name) {
        return name.replaceFirst("(省|市|维吾尔自治区|回族自治区|壮族自治区|自治区|特别行政区)$", "");
    }
}
