package org.xinghe.activity.school.web;

import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.school.OfferTalk;
import org.xinghe.activity.school.TitleLevel;
import org.xinghe.activity.school.VisitWay;
import org.xinghe.shared.Typed;

/// The fields of a speaker's offer as they were typed.
public record OfferFields(
        String name,
        String title,
        String level,
        String phone,
        String topics,
        String way,
        List<String> regions,
        String day1,
        String day2,
        String day3) {

    static final OfferFields EMPTY = new OfferFields("", "", "", "", "", "", List.of(), "", "", "");

    static OfferFields typed(MultiValueMap<String, String> sent) {
        return new OfferFields(
                SchoolFields.text(sent, "name"),
                SchoolFields.text(sent, "title"),
                SchoolFields.text(sent, "level"),
                SchoolFields.text(sent, "phone"),
                SchoolFields.text(sent, "topics"),
                SchoolFields.text(sent, "way"),
                List.copyOf(Objects.requireNonNullElse(sent.get("regions"), List.of())),
                SchoolFields.text(sent, "day1"),
                SchoolFields.text(sent, "day2"),
                SchoolFields.text(sent, "day3"));
    }

    OfferTalk wish() {
        return new OfferTalk(
                name,
                title,
                Typed.constant(TitleLevel.class, level).orElse(null),
                phone,
                topics,
                Typed.constant(VisitWay.class, way).orElse(null),
                regions.stream()
                        .distinct()
                        .flatMap(each -> SchoolFields.regionOf(each).stream())
                        .toList(),
                SchoolFields.days(List.of(day1, day2, day3)));
    }
}
