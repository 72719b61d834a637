package org.xinghe.notification.chase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.CampaignSummary;
import org.xinghe.campaign.UnitTally;
import org.xinghe.notice.NoticeId;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.UnitStatus;
import org.xinghe.organisation.UnitSummary;
import org.xinghe.shared.WorkingDays;

/// Once a week, by kind of unit, the late ones named; silent about what is done.
class WeeklyCountTests {

    private static final LocalDate MONDAY = LocalDate.of(2022, 6, 20);

    private final UnitSummary issuer = unit("省科协", UnitKind.PROVINCE_ASSOCIATION);
    private final UnitSummary taiyuan = unit("太原市科协", UnitKind.CITY_ASSOCIATION);
    private final UnitSummary datong = unit("大同市科协", UnitKind.CITY_ASSOCIATION);
    private final UnitSummary society = unit("天文学会", UnitKind.SOCIETY);
    private final CampaignSummary campaign = campaign("科普周");

    @Test
    void unitsAreCountedByKindAndTheLateOnesNamed() {
        var weeklies = count(
                new UnitTally(campaign.id(), taiyuan.id(), 3, 1, 0),
                new UnitTally(campaign.id(), datong.id(), 1, 1, 2),
                new UnitTally(campaign.id(), society.id(), 0, 4, 0));
        assertThat(weeklies)
                .containsExactly(new Weekly(
                        MONDAY,
                        MONDAY,
                        issuer.id(),
                        List.of(
                                new Weekly.Line(
                                        campaign.id(), "科普周", UnitKind.CITY_ASSOCIATION, 2, 4, 2, 2, List.of("大同市科协")),
                                new Weekly.Line(campaign.id(), "科普周", UnitKind.SOCIETY, 1, 0, 4, 0, List.of()))));
    }

    @Test
    void aCampaignInWhichNothingIsLeftIsNotSpokenOf() {
        assertThat(count(new UnitTally(campaign.id(), taiyuan.id(), 4, 0, 0))).isEmpty();
        assertThat(count()).isEmpty();
    }

    @Test
    void itIsWrittenOnTheFirstWorkedDayOfTheWeek() {
        var holiday = new WorkingDays(Set.of(MONDAY), Set.of(), Set.of(2022));
        assertThat(WeeklyCount.isDue(MONDAY, WorkingDays.WEEKENDS_ONLY)).isTrue();
        assertThat(WeeklyCount.isDue(MONDAY, holiday)).isFalse();
        assertThat(WeeklyCount.isDue(MONDAY.plusDays(1), holiday)).isTrue();
        assertThat(WeeklyCount.isDue(MONDAY.plusDays(3), WorkingDays.WEEKENDS_ONLY))
                .as("when Monday was missed")
                .isTrue();
    }

    private List<Weekly> count(UnitTally... tallies) {
        var units = List.of(issuer, taiyuan, datong, society).stream()
                .collect(Collectors.toMap(UnitSummary::id, Function.identity()));
        return WeeklyCount.of(MONDAY, List.of(campaign), List.of(tallies), Map.copyOf(units));
    }

    private CampaignSummary campaign(String title) {
        return new CampaignSummary(
                new CampaignId(UUID.randomUUID()),
                "2022-1",
                title,
                null,
                null,
                null,
                RegionCode.of("140000"),
                new NoticeId(UUID.randomUUID()),
                List.of(issuer.id()),
                CampaignStatus.RUNNING);
    }

    private static UnitSummary unit(String name, UnitKind kind) {
        return new UnitSummary(
                new UnitId(UUID.randomUUID()), name, kind, Level.CITY, RegionCode.of("140100"), null, UnitStatus.OPEN);
    }
}
