package org.xinghe.organisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xinghe.shared.NotFound;

/// The divisions of the country: provinces and cities everywhere, counties where their list is
/// shipped (GB/T 2260). They are constants of the program, see `SOURCES.md` beside the lists.
@Component
public class Regions {

    private final Map<RegionCode, Region> all;
    private final Map<String, Set<Region>> named;

    Regions() {
        var read = new ArrayList<Region>();
        read.addAll(divisions("china-provinces-cities.csv"));
        read.addAll(divisions("shanxi-divisions.csv"));
        all = read.stream()
                .collect(Collectors.toMap(Region::code, Function.identity(), (_, later) -> later, LinkedHashMap::new));
        named = names();
    }

    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(all.get(code));
    }

    public Region require(RegionCode code) {
        return find(code).orElseThrow(() -> new NotFound("region", code));
    }

    public List<Region> provinces() {
        return all.values().stream()
                .filter(region -> region.level() == Level.PROVINCE)
                .toList();
    }

    public List<Region> citiesOf(RegionCode province) {
        return childrenOf(province, Level.CITY);
    }

    public List<Region> countiesOf(RegionCode city) {
        return childrenOf(city, Level.COUNTY);
    }

    /// The region of a name inside a province, with or without its last character: 太原 and 太原市 are the same. A city wins
    /// over a county of the same name.
    public Optional<Region> findByName(String name, RegionCode province) {
        var wanted = name.strip();
        return all.values().stream()
                .filter(region -> region.code().province().equals(province))
                .filter(region ->
                        region.name().equals(wanted) || bare(region.name()).equals(wanted))
                .findFirst();
    }

    /// The region of a six-digit code or of a name, which may begin with the names of the regions above: 140105, 小店区,
    /// 太原市小店区. Of several that bear a name, the one in the city, then in the province of `near` is meant, then the
    /// one of the highest level; what is still open is not guessed.
    public Optional<Region> findByText(String text, @Nullable RegionCode near) {
        var wanted = text.replaceAll("\\s", "");
        if (wanted.matches("\\d{6}")) {
            return find(new RegionCode(wanted));
        }
        var bearing = List.copyOf(named.getOrDefault(wanted, Set.of()));
        if (near != null) {
            bearing = narrowed(bearing, region -> region.code().province().equals(near.province()));
            bearing = narrowed(bearing, region -> near.city().contains(region.code()));
        }
        var highest = bearing.stream().map(Region::level).min(Level::compareTo);
        bearing = narrowed(
                bearing, region -> highest.filter(region.level()::equals).isPresent());
        return bearing.size() == 1 ? Optional.of(bearing.getFirst()) : Optional.empty();
    }

    private static List<Region> narrowed(List<Region> regions, Predicate<Region> condition) {
        var fitting = regions.stream().filter(condition).toList();
        return fitting.isEmpty() ? regions : fitting;
    }

    /// Each name that a region may be written with: its own and the bare one, alone or behind those above it.
    private Map<String, Set<Region>> names() {
        var names = new HashMap<String, Set<Region>>();
        for (var region : all.values()) {
            var written = ownNames(region);
            for (var above = parentOf(region); above != null; above = parentOf(above)) {
                for (var prefix : ownNames(above)) {
                    List.copyOf(written).forEach(name -> written.add(prefix + name));
                }
            }
            written.forEach(name ->
                    names.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(region));
        }
        return names;
    }

    private static Set<String> ownNames(Region region) {
        return new LinkedHashSet<>(List.of(region.name(), bare(region.name())));
    }

    private @Nullable Region parentOf(Region region) {
        return region.parent() == null ? null : all.get(region.parent());
    }

    private List<Region> childrenOf(RegionCode parent, Level level) {
        return all.values().stream()
                .filter(region -> region.level() == level && parent.equals(region.parent()))
                .toList();
    }

    private static String bare(String name) {
        return name.length() > 2 ? name.replaceFirst("(市|省|县|区)$", "") : name;
    }

    private static List<Region> divisions(String file) {
        return rows(file).stream()
                .map(row -> {
                    var code = new RegionCode(row.require("code"));
                    var level = switch (row.require("level")) {
                        case "1" -> Level.PROVINCE;
                        case "2" -> Level.CITY;
                        default -> Level.COUNTY;
                    };
                    var parent = level == Level.PROVINCE ? null : new RegionCode(row.require("parent_code"));
                    return new Region(code, row.require("name"), level, kindOf(row, level), parent);
                })
                .toList();
    }

    private static String kindOf(Row row, Level level) {
        var written = row.values.get("kind");
        return written != null ? written : level == Level.PROVINCE ? "省" : "地级市";
    }

    private static List<Row> rows(String file) {
        try (var stream = Objects.requireNonNull(Regions.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines = reader.lines().toList();
            var names = List.of(lines.getFirst().split(",", -1));
            return lines.stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> Row.of(names, line.split(",", -1)))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("The list of regions %s could not be read".formatted(file), fault);
        }
    }

    private record Row(Map<String, String> values) {

        static Row of(List<String> names, String[] cells) {
            var values = new LinkedHashMap<String, String>();
            for (var column = 0; column < names.size() && column < cells.length; column++) {
                values.put(names.get(column), cells[column]);
            }
            return new Row(values);
        }

        String require(String name) {
            @Nullable String value = values.get(name);
            if (value == null || value.isBlank()) {
                throw new IllegalStateException("A region has no %s: %s".formatted(name, values));
            }
            return value;
        }
    }
}
