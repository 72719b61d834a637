package org.xinghe.campaign.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.xinghe.campaign.BoardFilter;
import org.xinghe.campaign.BoardSide;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutyState;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;

/// The filters of a board as its address carries them. What is no answer does not limit.
record BoardQuery(String side, String kind, String city, String dutyKind, String state, String duty, String text) {

    BoardQuery(
            @Nullable String side,
            @Nullable String kind,
            @Nullable String city,
            @Nullable String dutyKind,
            @Nullable String state,
            @Nullable String duty,
            @Nullable String text) {
        this.side = side == null ? "" : side;
        this.kind = kind == null ? "" : kind;
        this.city = city == null ? "" : city;
        this.dutyKind = dutyKind == null ? "" : dutyKind;
        this.state = state == null ? "" : state;
        this.duty = duty == null ? "" : duty;
        this.text = text == null ? "" : text.strip();
    }

    BoardFilter filter() {
        return new BoardFilter(
                shownSide(),
                constant(UnitKind.values(), kind),
                city.matches("\\d{6}") ? RegionCode.of(city) : null,
                constant(DutyKind.values(), dutyKind),
                constant(DutyState.values(), state),
                duty.matches("[0-9a-f-]{36}") ? DutyId.of(duty) : null,
                text);
    }

    /// One duty is looked at on whichever side it lies; otherwise the recipients' side comes first.
    BoardSide shownSide() {
        var chosen = constant(BoardSide.values(), side);
        return chosen != null ? chosen : duty.isEmpty() ? BoardSide.UNITS : BoardSide.ALL;
    }

    /// The same board with another side.
    String withSide(String path, BoardSide other) {
        return new BoardQuery(other.name(), kind, city, dutyKind, state, "", text).addressAt(path);
    }

    /// The same board with another state.
    String withState(String path, DutyState other) {
        return new BoardQuery(side, kind, city, dutyKind, other.name(), duty, text).addressAt(path);
    }

    String addressAt(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "side", side);
        add(address, "kind", kind);
        add(address, "city", city);
        add(address, "dutyKind", dutyKind);
        add(address, "state", state);
        add(address, "duty", duty);
        add(address, "text", text);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
