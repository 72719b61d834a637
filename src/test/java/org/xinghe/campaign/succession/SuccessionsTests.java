package org.xinghe.campaign.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.Owners;
import org.xinghe.campaign.ProposalState;
import org.xinghe.campaign.Routes;
import org.xinghe.campaign.due.DueRule;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeStatus;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.Recipients;
import org.xinghe.notice.Releases;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.shared.NotFound;
import org.xinghe.shared.Period;
import org.xinghe.testing.Amending;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// Next year's campaign out of this year's: its duties as people settled them, and nothing of what was done.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class SuccessionsTests {

    private final ApplicationContext beans;
    private final Successions successions;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Notices notices;
    private final Province province;

    SuccessionsTests(
            ApplicationContext beans, Successions successions, Campaigns campaigns, Duties duties, Notices notices) {
        this.beans = beans;
        this.successions = successions;
        this.campaigns = campaigns;
        this.duties = duties;
        this.notices = notices;
        bean(MovedClock.class).moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
        this.province = Province.in(beans);
    }

    @BeforeEach
    void theSixteenthOfMay() {
        bean(MovedClock.class).moveTo(LocalDateTime.of(2022, 5, 16, 9, 0));
    }

    @Test
    void nextYearHasItsTitleItsDatesAndTheDutiesAsPeopleHadSettledThem() {
        var campaign = settledOtherwise();
        var before = duties.of(campaign);
        bean(MovedClock.class).moveTo(LocalDateTime.of(2023, 3, 1, 9, 0));

        var notice = province.as("officer", () -> successions.prepare(campaign, Set.of()));

        var facts = bean(NoticeFacts.class).standing(notice);
        assertThat(facts.title()).isEqualTo("关于组织2023年“全国科技工作者日”系列活动的通知");
        assertThat(facts.number()).isNull();
        assertThat(facts.issueDate()).isNull();
        assertThat(facts.period()).isEqualTo(new Period(LocalDate.of(2023, 5, 11), LocalDate.of(2023, 6, 10)));
        assertThat(facts.issuers()).containsExactly(unit("山西省科学技术协会"), unit("山西省科学技术厅"));
        assertThat(notices.require(notice).status()).isEqualTo(NoticeStatus.DRAFT);
        assertThat(notices.textOf(notice)).anyMatch(line -> line.contains("第七个“全国科技工作者日”"));

        var next = campaigns.ofNotice(notice).orElseThrow();
        assertThat(next.status()).isEqualTo(CampaignStatus.PREPARED);
        assertThat(next.title()).isEqualTo("2023年“全国科技工作者日”系列活动");
        assertThat(inOneLine(duties.of(next.id())))
                .containsExactlyElementsOf(before.stream()
                        .map(duty -> inOneLine(duty, 1).replace("2022年最美", "2023年最美"))
                        .sorted()
                        .toList());
        assertThat(bean(Routes.class).officeFor(next.id(), unit("太原市科学技术局"))).contains(province.office("山西省科技厅人才处"));
    }

    @Test
    void nothingThatWasDoneComesAlong() {
        var campaign = province.releasedCampaign(Amending.number());
        var old = campaigns.require(campaign).notice();
        province.as("taiyuan", () -> bean(Receipts.class).take(old, unit("太原市科学技术协会")));
        var notice = province.as("officer", () -> successions.prepare(campaign, Set.of()));

        var next = campaigns.ofNotice(notice).orElseThrow().id();
        assertThat(bean(Receipts.class).of(notice)).isEmpty();
        assertThat(bean(Releases.class).signaturesOf(notice)).isEmpty();
        for (var table : List.of("owed", "answer", "statement", "activity_due")) {
            assertThat(rows(
                            "select count(*) from campaign.%s join campaign.duty on duty.id = %s.duty where duty.campaign = ?"
                                    .formatted(table, table),
                            next.value()))
                    .as(table)
                    .isZero();
        }
        for (var table : List.of("delivery", "signature")) {
            assertThat(rows("select count(*) from notice.%s where notice = ?".formatted(table), notice.value()))
                    .as(table)
                    .isZero();
        }
        assertThat(campaigns.require(campaign).status()).isEqualTo(CampaignStatus.RUNNING);
    }

    @Test
    void theSamePhrasesMeanTodaysUnits() {
        var closed = society();
        var merged = society();
        var campaign = province.releasedCampaign(Amending.number());
        var fresh = society();
        bean(Units.class).close(closed);
        bean(Units.class).merge(merged, fresh);
        var notice = province.as("officer", () -> successions.prepare(campaign, Set.of()));

        var recipients = bean(Recipients.class);
        assertThat(recipients.unitsOf(notice))
                .contains(fresh, unit("太原市科学技术协会"))
                .doesNotContain(closed, merged);
        assertThat(recipients.of(notice).stream()
                        .filter(group -> !group.decided())
                        .map(group -> group.phrase()))
                .contains("有关高校科协");
    }

    @Test
    void onlyAnOfficerOfItPreparesTheNextYearOfWhatRan() {
        var campaign = province.releasedCampaign(Amending.number());
        var prepared = province.confirmedNotice(Amending.number());
        assertThatThrownBy(() -> province.as("taiyuan", () -> successions.prepare(campaign, Set.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> province.as(
                        "officer",
                        () -> successions.prepare(
                                campaigns.ofNotice(prepared).orElseThrow().id(), Set.of())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPlaceThatTheOfficerLeavesStays() {
        var campaign = province.releasedCampaign(Amending.number());
        var notice = province.as("officer", () -> {
            var ordinal = successions.preview(campaign).moved().stream()
                    .map(Moved::kind)
                    .toList()
                    .indexOf(Moved.Kind.ORDINAL);
            return successions.prepare(campaign, Set.of(ordinal));
        });
        assertThat(notices.textOf(notice))
                .anyMatch(line -> line.contains("第六个“全国科技工作者日”"))
                .anyMatch(line -> line.contains("2023年5月中旬"));
    }

    /// Runs with duties that people had settled otherwise than they were proposed.
    private CampaignId settledOtherwise() {
        var notice = province.confirmedNotice(Amending.number());
        var campaign = campaigns.ofNotice(notice).orElseThrow().id();
        province.as("officer", () -> {
            var all = duties.of(campaign);
            var report = all.stream()
                    .filter(duty -> duty.kind() == DutyKind.REPORT)
                    .findFirst()
                    .orElseThrow();
            duties.change(
                    report.id(),
                    report.version(),
                    new AddDuty(
                            report.strand(),
                            DutyKind.REPORT,
                            "报送一份总结",
                            new DueRule.OnDay(LocalDate.of(2022, 6, 25)),
                            Owners.of(Set.of(UnitKind.CITY_ASSOCIATION, UnitKind.CITY_BUREAU)),
                            45,
                            List.of()));
            duties.drop(all.getFirst().id());
            duties.add(
                    campaign,
                    new AddDuty(null, DutyKind.OTHER, "另报一名联系人", LocalDate.of(2022, 5, 20), Owners.everybody()));
            return null;
        });
        return province.release(notice);
    }

    private static List<String> inOneLine(List<DutySummary> duties) {
        return duties.stream()
                .map(duty -> inOneLine(duty, 0))
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String inOneLine(DutySummary duty, int yearsLater) {
        return "%s|%s|%s|%s|%s|%s"
                .formatted(
                        duty.what(),
                        duty.kind(),
                        duty.state() == ProposalState.DROPPED || duty.dueOn() == null
                                ? ""
                                : duty.dueOn().plusYears(yearsLater),
                        duty.owners(),
                        Objects.toString(duty.minutes()),
                        duty.state());
    }

    private long rows(String sql, Object parameter) {
        return beans.getBean(JdbcClient.class)
                .sql(sql)
                .param(parameter)
                .query(Long.class)
                .single();
    }

    private UnitId society() {
        return bean(Units.class)
                .open(new org.xinghe.organisation.OpenUnit(
                        "山西省%s学会".formatted(Amending.number()),
                        null,
                        UnitKind.SOCIETY,
                        org.xinghe.organisation.Level.PROVINCE,
                        org.xinghe.organisation.RegionCode.of("140000"),
                        unit("山西省科学技术协会")));
    }

    private UnitId unit(String name) {
        return province.unit(name);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
