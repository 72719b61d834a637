package org.xinghe.portal.web;

import java.util.List;
import java.util.Map;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.web.ui.Tile;

/// Where the cities of a province lie, roughly, on a grid of tiles. A province without an arrangement just flows.
final class CityPlaces {

    /// Columns from the west, rows from the north.
    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("140600", new Place(2, 1)), // 朔州
            Map.entry("140200", new Place(3, 1)), // 大同
            Map.entry("140900", new Place(2, 2)), // 忻州
            Map.entry("141100", new Place(1, 3)), // 吕梁
            Map.entry("140100", new Place(2, 3)), // 太原
            Map.entry("140300", new Place(3, 3)), // 阳泉
            Map.entry("141000", new Place(1, 4)), // 临汾
            Map.entry("140700", new Place(2, 4)), // 晋中
            Map.entry("140400", new Place(3, 4)), // 长治
            Map.entry("140800", new Place(1, 5)), // 运城
            Map.entry("140500", new Place(3, 5))); // 晋城

    private CityPlaces() {}

    /// A tile for each city, at its place when all of them have one.
    static List<Tile> tiles(List<Region> cities, Map<RegionCode, Integer> counts, String path) {
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var placed =
                cities.stream().allMatch(city -> PLACES.containsKey(city.code().value()));
        return cities.stream()
                .map(city -> {
                    var count = counts.getOrDefault(city.code(), 0);
                    var tile = Tile.of(city.name(), count, most, count == 0 ? null : path + city.code());
                    var place = placed ? PLACES.get(city.code().value()) : null;
                    return place == null ? tile : tile.at(place.column(), place.row());
                })
                .toList();
    }

    private record Place(int column, int row) {}
}
