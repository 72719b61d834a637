package org.xinghe.activity.school.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.xinghe.activity.school.AskForTalk;
import org.xinghe.activity.school.GradeBand;
import org.xinghe.activity.school.VisitWay;
import org.xinghe.organisation.RegionCode;
import org.xinghe.shared.Typed;

/// The fields of a school's wish as they were typed.
public record SchoolFields(
        String school,
        String region,
        String contactName,
        String contactPhone,
        String grades,
        String topic,
        String way,
        String pupils,
        String note,
        String day1,
        String day2,
        String day3) {

    static final SchoolFields EMPTY = new SchoolFields("", "", "", "", "", "", "", "", "", "", "", "");

    static SchoolFields typed(MultiValueMap<String, String> sent) {
        return new SchoolFields(
                text(sent, "school"),
                text(sent, "region"),
                text(sent, "contactName"),
                text(sent, "contactPhone"),
                text(sent, "grades"),
                text(sent, "topic"),
                text(sent, "way"),
                text(sent, "pupils"),
                text(sent, "note"),
                text(sent, "day1"),
                text(sent, "day2"),
                text(sent, "day3"));
    }

    AskForTalk wish() {
        return new AskForTalk(
                school,
                regionOf(region).orElse(null),
                contactName,
                contactPhone,
                Typed.constant(GradeBand.class, grades).orElse(null),
                topic,
                Typed.constant(VisitWay.class, way).orElse(null),
                number(pupils),
                note,
                days(List.of(day1, day2, day3)));
    }

    static Optional<RegionCode> regionOf(String code) {
        return code.matches("\\d{6}") ? Optional.of(new RegionCode(code)) : Optional.empty();
    }

    static List<LocalDate> days(List<String> typed) {
        return typed.stream().flatMap(each -> Typed.day(each).stream()).toList();
    }

    /// Null for what is no whole number of a size that people come in.
    static @Nullable Integer number(String typed) {
        var plain = typed.strip();
        return Stream.of(plain)
                .filter(each -> each.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(null);
    }

    static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
