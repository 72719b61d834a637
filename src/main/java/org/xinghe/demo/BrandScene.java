package org.xinghe.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.brand.BrandActivities.CarriedBy;
import org.xinghe.campaign.brand.BrandOutcome;
import org.xinghe.campaign.brand.Brands;
import org.xinghe.campaign.brand.RegisterBrand;
import org.xinghe.organisation.UnitKind;

/// Some units register what they are known for; most of it is approved by their leaders, some waits. Where nobody
/// registers anything the matrix stays empty, and shows it.
@Component
@Profile("demo")
class BrandScene {

    private static final List<String> NAMES =
            List.of("科学大集", "星夜讲堂", "实验室开放日", "专家问诊台", "科学家故事会", "科普大篷车", "田间课堂", "周末科学秀", "云端科普课", "企业创新夜话");
    private static final List<String> SENTENCES =
            List.of("每月一次，把专家请到群众身边。", "请一线科技工作者讲自己做过的事。", "平时不开放的地方，这一天人人可进。", "带着问题来，听得到明白的回答。", "小而常办，场场都有互动。");
    private static final int MOST = 24;

    private final Brands brands;
    private final Crew crew;
    private final DemoSettings settings;
    private final DemoClock clock;

    BrandScene(Brands brands, Crew crew, DemoSettings settings, DemoClock clock) {
        this.brands = brands;
        this.crew = crew;
        this.settings = settings;
        this.clock = clock;
    }

    void play(CampaignId campaign, LocalDate day, Cast cast, Progress progress) {
        var chance = new Chance(settings.seed(), "brands");
        var strands = brands.strandsOf(campaign);
        if (strands.isEmpty()) {
            progress.note("通知没有分板块，不登记品牌。");
            return;
        }
        var acts = new ArrayList<Act>();
        for (var unit : registering(cast)) {
            var strand = chance.of(strands);
            var name = placeOf(unit) + chance.of(NAMES);
            var sentence = chance.of(SENTENCES);
            var since = day.getYear() - chance.between(0, 6);
            var at = Timeline.at(day, chance.between(9, 11), chance.between(0, 59));
            acts.add(Act.ofCoordinator(
                    at,
                    unit,
                    () -> register(new RegisterBrand(
                            campaign, unit.id(), strand.id(), name, sentence, since, some(campaign, unit)))));
            if (chance.percent(85)) {
                acts.add(Act.ofLeader(Timeline.at(day, 15, chance.between(0, 59)), unit, this::approve));
            }
        }
        clock.standAt(Timeline.at(day, 18, 0));
        crew.inOrder(acts);
        progress.at(1, 1);
    }

    private static Set<DemoUnit> registering(Cast cast) {
        return Stream.of(
                        UnitKind.CITY_ASSOCIATION,
                        UnitKind.SOCIETY,
                        UnitKind.UNIVERSITY_ASSOCIATION,
                        UnitKind.ENTERPRISE_ASSOCIATION)
                .flatMap(kind -> cast.ofKind(kind).stream().limit(MOST / 3))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The unit's own name without what kind it is.
    private static String placeOf(DemoUnit unit) {
        var name = unit.name().replaceFirst("(市|公司|大学|学院)?(科协|科学技术协会|学会)$", "").replaceFirst("^.*省", "");
        return name.length() > 10 ? name.substring(0, 10) : name;
    }

    private void register(RegisterBrand wish) {
        if (brands.registrants(wish.campaign()).stream()
                        .anyMatch(unit -> unit.id().equals(wish.unit()))
                && brands.register(wish) instanceof BrandOutcome.Refused(var reasons)) {
            throw new IllegalStateException("The brand %s of the story was refused: %s".formatted(wish, reasons));
        }
    }

    private Set<org.xinghe.campaign.AnswerId> some(CampaignId campaign, DemoUnit unit) {
        return brands.activitiesOf(campaign, unit.id()).stream()
                .limit(2)
                .map(CarriedBy::id)
                .collect(Collectors.toSet());
    }

    private void approve() {
        brands.toApprove().forEach(brand -> brands.approve(brand.id(), brand.version()));
    }
}
