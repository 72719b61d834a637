package org.xinghe.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.media.Media;
import org.xinghe.media.MediaId;
import org.xinghe.media.StoreOutcome;
import org.xinghe.media.StorePicture;
import org.xinghe.organisation.UnitId;

/// Units bring their pictures: out of a pool of drawn ones, since decoding and scaling each is the longest work of all.
@Component
@Profile("demo")
class PictureScene {

    private static final int POOL = 60;

    private final Media media;
    private final Crew crew;
    private final DemoSettings settings;
    private final DemoClock clock;

    PictureScene(Media media, Crew crew, DemoSettings settings, DemoClock clock) {
        this.media = media;
        this.crew = crew;
        this.settings = settings;
        this.clock = clock;
    }

    /// The pictures of each unit.
    Map<UnitId, List<MediaId>> play(LocalDate day, Cast cast, Progress progress) {
        clock.standAt(Timeline.at(day, 18, 0));
        var pool = IntStream.range(0, settings.share(POOL))
                .parallel()
                .mapToObj(number -> DrawnPictures.jpeg(settings.seed() * 1000 + number))
                .toList();
        var chance = new Chance(settings.seed(), "pictures");
        var stored = new ConcurrentHashMap<UnitId, Map<Integer, MediaId>>();
        var acts = new ArrayList<Act>();
        var done = new AtomicInteger();
        for (var unit : cast.units()) {
            stored.put(unit.id(), new ConcurrentHashMap<>());
            for (var number = 0; number < howMany(unit); number++) {
                var place = number;
                var picture = chance.between(0, pool.size() - 1);
                acts.add(Act.ofCoordinator(Timeline.at(day, 17, number), unit, () -> {
                    store(unit, pool.get(picture), picture)
                            .ifPresent(id -> stored.get(unit.id()).put(place, id));
                    progress.at(done.incrementAndGet(), acts.size());
                }));
            }
        }
        crew.sideBySide(acts);
        return inOrder(stored);
    }

    private java.util.Optional<MediaId> store(DemoUnit unit, byte[] bytes, int number) {
        var outcome = media.store(
                new StorePicture(unit.id(), "picture-%02d.jpg".formatted(number), bytes, "星空下的山", "星空与远山（演示用绘图）"));
        return switch (outcome) {
            case StoreOutcome.Stored(var id) -> java.util.Optional.of(id);
            case StoreOutcome.Refused(var file, var reason) ->
                throw new IllegalStateException("The drawn picture %s was refused: %s".formatted(file, reason));
        };
    }

    private static int howMany(DemoUnit unit) {
        return switch (unit.kind()) {
            case CITY_ASSOCIATION -> 4;
            case CITY_BUREAU, UNIVERSITY_ASSOCIATION, SOCIETY -> 1;
            case COUNTY_ASSOCIATION, COUNTY_BUREAU -> 1;
            case TRADE_ASSOCIATION, RESEARCH_ASSOCIATION, ENTERPRISE_ASSOCIATION -> 1;
            case PROVINCE_ASSOCIATION, PROVINCE_DEPARTMENT -> 2;
            case UNIVERSITY, RESEARCH_INSTITUTE, ENTERPRISE, SCHOOL, SCIENCE_BASE, MEDIA, OTHER -> 1;
        };
    }

    private static Map<UnitId, List<MediaId>> inOrder(Map<UnitId, Map<Integer, MediaId>> stored) {
        var pictures = new HashMap<UnitId, List<MediaId>>();
        stored.forEach((unit, numbered) -> pictures.put(
                unit,
                numbered.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList()));
        return pictures;
    }
}
