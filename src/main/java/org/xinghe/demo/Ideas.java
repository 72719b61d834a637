package org.xinghe.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xinghe.activity.Mode;
import org.xinghe.organisation.Region;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.Regions;
import org.xinghe.organisation.UnitKind;

/// Fills the lines of `activities.txt` for a unit: its city, its counties, its science. No title comes twice.
final class Ideas {

    private static final int TRIES = 40;
    private static final List<String> INDUSTRY = List.of(
            "设备预测性维护", "节能改造", "质量数据会说话", "人机协作", "绿色工艺", "精密测量", "新材料应用", "工业软件", "储能与微电网", "矿山智能化", "特种钢", "镁合金轻量化");
    private static final List<String> VILLAGE = List.of(
            "果树修剪", "旱地小麦增产", "科学养羊", "病虫害绿色防控", "节水灌溉", "测土配方施肥", "家庭急救", "合理用药", "食品标签怎么看", "近视防控", "地震避险", "防范电信诈骗",
            "家庭用电安全", "垃圾分类", "杂粮里的营养", "饮水安全");

    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Regions regions;
    private final RegionCode province;
    private final @Nullable String theme;
    private final Chance chance;

    Ideas(Regions regions, RegionCode province, @Nullable String theme, Chance chance) {
        this.regions = regions;
        this.province = province;
        this.theme = theme;
        this.chance = chance;
        read().forEach(line ->
                lines.computeIfAbsent(line.group, _ -> new ArrayList<>()).add(line));
    }

    private record Line(
            String group, Theme theme, Mode mode, String title, String audience, String place, String summary) {}

    /// So many ideas for a unit, fewer when its words run out.
    List<Idea> of(DemoUnit unit, int count) {
        var group = Objects.requireNonNull(lines.get(groupOf(unit.kind())));
        var ideas = new ArrayList<Idea>();
        var order = chance.shuffled(group);
        for (var turn = 0; ideas.size() < count && turn < count + TRIES; turn++) {
            filled(order.get(turn % order.size()), unit).ifPresent(ideas::add);
        }
        return ideas;
    }

    private Optional<Idea> filled(Line line, DemoUnit unit) {
        var city = cityOf(unit);
        var counties = regions.countiesOf(city.code());
        var needsCounty = (line.title + line.place + line.summary).contains("{county}");
        var county = unit.kind() == UnitKind.COUNTY_ASSOCIATION || unit.kind() == UnitKind.COUNTY_BUREAU
                ? regions.find(unit.region())
                : counties.isEmpty() ? Optional.<Region>empty() : Optional.of(chance.of(counties));
        if ((needsCounty && county.isEmpty()) || (line.title.contains("{theme}") && theme == null)) {
            return Optional.empty();
        }
        var science = scienceOf(unit);
        var slots = new HashMap<String, String>();
        slots.put("{unit}", unit.name().replaceFirst("(科协|公司科协)$", ""));
        slots.put("{city}", city.name().replaceFirst("市$", ""));
        slots.put("{county}", county.map(each -> nameOf(each, city)).orElse(""));
        slots.put("{topic}", chance.of(topicsOf(line.group, science)));
        slots.put("{science}", science.name());
        slots.put(
                "{school}",
                county.map(each -> nameOf(each, city)).orElse(city.name()) + "第" + chance.of(List.of("一", "二", "三"))
                        + "中学");
        slots.put("{theme}", theme == null ? "" : theme);
        var title = fill(line.title, slots);
        if (!titles.add(title)) {
            return Optional.empty();
        }
        var region = needsCounty && county.isPresent() ? county.get().code() : city.code();
        return Optional.of(new Idea(
                line.theme,
                line.mode,
                title,
                line.audience,
                fill(line.place, slots),
                region,
                fill(line.summary, slots)));
    }

    /// The unit's city; one of the province for units of the whole province, the capital more often.
    private Region cityOf(DemoUnit unit) {
        var cities = regions.citiesOf(province);
        if (!unit.region().equals(province) || cities.isEmpty()) {
            return regions.require(unit.region().city());
        }
        return chance.percent(50) ? cities.getFirst() : chance.of(cities);
    }

    /// Districts are known by their city: 阳泉城区.
    private static String nameOf(Region county, Region city) {
        return county.kind().equals("市辖区") ? city.name().replaceFirst("市$", "") + county.name() : county.name();
    }

    private Sciences.Science scienceOf(DemoUnit unit) {
        var name = unit.name().replaceFirst("^.*?(省|市|自治区)", "").replaceFirst("(学会|协会|研究会)$", "");
        var own = Sciences.ALL.stream().filter(each -> each.name().equals(name)).findFirst();
        return own.orElseGet(
                () -> new Sciences.Science(name, chance.of(Sciences.ALL).topics()));
    }

    private static List<String> topicsOf(String group, Sciences.Science science) {
        return switch (group) {
            case "ENTERPRISE", "BUREAU" -> INDUSTRY;
            case "COUNTY" -> VILLAGE;
            default -> science.topics();
        };
    }

    private static String groupOf(UnitKind kind) {
        return switch (kind) {
            case CITY_ASSOCIATION, PROVINCE_ASSOCIATION -> "CITY";
            case CITY_BUREAU, PROVINCE_DEPARTMENT -> "BUREAU";
            case COUNTY_ASSOCIATION, COUNTY_BUREAU -> "COUNTY";
            case SOCIETY, TRADE_ASSOCIATION, RESEARCH_ASSOCIATION -> "SOCIETY";
            case UNIVERSITY_ASSOCIATION, UNIVERSITY -> "UNIVERSITY";
            case ENTERPRISE_ASSOCIATION, ENTERPRISE -> "ENTERPRISE";
            case RESEARCH_INSTITUTE, SCHOOL, SCIENCE_BASE, MEDIA, OTHER -> "OTHER";
        };
    }

    private static String fill(String text, Map<String, String> slots) {
        var filled = text;
        for (var slot : slots.entrySet()) {
            filled = filled.replace(slot.getKey(), slot.getValue());
        }
        return filled;
    }

    private static List<Line> read() {
        try (var stream = Objects.requireNonNull(Ideas.class.getResourceAsStream("activities.txt"));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", -1))
                    .map(part -> new Line(
                            part[0], Theme.valueOf(part[1]), Mode.valueOf(part[2]), part[3], part[4], part[5], part[6]))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("The list of activities could not be read", fault);
        }
    }
}
