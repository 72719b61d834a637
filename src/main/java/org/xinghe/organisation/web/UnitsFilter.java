package org.xinghe.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitSearch;
import org.xinghe.organisation.UnitStatus;

/// The filter of the list as it stands in the address; what makes no sense there asks for nothing.
record UnitsFilter(String kind, String city, String status, String text, String page) {

    UnitsFilter(
            @Nullable String kind,
            @Nullable String city,
            @Nullable String status,
            @Nullable String text,
            @Nullable String page) {
        this.kind = plain(kind);
        this.city = plain(city);
        this.status = plain(status);
        this.text = plain(text);
        this.page = plain(page);
    }

    UnitSearch search() {
        return new UnitSearch(
                constant(UnitKind.values(), kind),
                city.matches("\\d{6}") ? new RegionCode(city) : null,
                constant(UnitStatus.values(), status),
                text.isEmpty() ? null : text,
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
    }

    /// The address of this list, without the page.
    String query() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("kind", kind);
        parts.put("city", city);
        parts.put("status", status);
        parts.put("text", text);
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    boolean isEmpty() {
        return query().isEmpty();
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
