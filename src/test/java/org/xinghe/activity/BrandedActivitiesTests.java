package org.xinghe.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.AnswerId;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.brand.BrandActivities.CarriedBy;
import org.xinghe.campaign.brand.BrandOutcome;
import org.xinghe.campaign.brand.Brands;
import org.xinghe.campaign.brand.RegisterBrand;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// A brand is carried by public activities of its own unit and by no other.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class BrandedActivitiesTests {

    private final Activities activities;
    private final Brands brands;
    private final Province province;

    BrandedActivitiesTests(ApplicationContext beans, Activities activities, Brands brands) {
        this.activities = activities;
        this.brands = brands;
        this.province = Province.in(beans);
    }

    @Test
    void onlyOwnPublicActivitiesCarryABrand() {
        var campaign = province.releasedCampaign("晋科协牌〔2022〕101号");
        var taiyuan = province.unit("太原市科学技术协会");
        var datong = province.unit("大同市科学技术协会");
        var own = published("taiyuan.leader", taiyuan, campaign, "龙城科普夜市开市");
        var other = published("datong.leader", datong, campaign, "云冈科学课");
        province.as("taiyuan", () -> activities.plan(wish(taiyuan, campaign, "还没有公开的活动")));

        assertThat(province.as("taiyuan", () -> brands.activitiesOf(campaign, taiyuan)))
                .extracting(CarriedBy::id, CarriedBy::title)
                .containsExactly(tuple(own, "龙城科普夜市开市"));
        assertThat(province.as("taiyuan", () -> brands.register(brand(campaign, taiyuan, own))))
                .isInstanceOf(BrandOutcome.Done.class);
        assertThat(province.as("taiyuan", () -> brands.mine(campaign))
                        .getFirst()
                        .activities())
                .containsExactly(own);
        assertThatThrownBy(() -> province.as("taiyuan", () -> brands.register(brand(campaign, taiyuan, other))))
                .isInstanceOf(NotFound.class);
    }

    private RegisterBrand brand(CampaignId campaign, UnitId unit, AnswerId activity) {
        var strand = brands.strandsOf(campaign).getFirst().id();
        return new RegisterBrand(
                campaign, unit, strand, "龙城科普夜市" + brands.mine(campaign).size(), "一句话。", 2019, Set.of(activity));
    }

    private AnswerId published(String leader, UnitId unit, CampaignId campaign, String title) {
        return province.as(leader, () -> {
            var id = activities.plan(wish(unit, campaign, title));
            activities.approve(id);
            return new AnswerId(id.value());
        });
    }

    private static PlanActivity wish(UnitId unit, CampaignId campaign, String title) {
        var morning = LocalDateTime.of(2022, 5, 30, 9, 0);
        var session =
                new PlannedSession(morning, morning.plusHours(2), "文化广场", RegionCode.of("140100"), "样例路1号", null, 200);
        return new PlanActivity(
                unit,
                campaign,
                KindCode.OTHER,
                null,
                null,
                title,
                "一场活动",
                Mode.OFFLINE,
                "公众",
                "李晓",
                "0351-0000000",
                List.of(session),
                null);
    }
}
