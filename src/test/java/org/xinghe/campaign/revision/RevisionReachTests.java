package org.xinghe.campaign.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.AddDuty;
import org.xinghe.campaign.BoardFilter;
import org.xinghe.campaign.Boards;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.campaign.DutyId;
import org.xinghe.campaign.DutyKind;
import org.xinghe.campaign.DutySummary;
import org.xinghe.campaign.OwedDuty;
import org.xinghe.campaign.ProposalState;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.ReceiptLine;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.ReleaseOutcome.Released;
import org.xinghe.organisation.Level;
import org.xinghe.organisation.OpenUnit;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.organisation.Units;
import org.xinghe.testing.Amending;
import org.xinghe.testing.CountedStatements;
import org.xinghe.testing.MovedClock;
import org.xinghe.testing.Province;

/// A supplement goes to those whom it concerns, and asks nobody else for receipt.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
@Import({MovedClock.class, CountedStatements.class})
class RevisionReachTests {

    private static final LocalDate TENTH_OF_JULY = LocalDate.of(2022, 7, 10);

    private final ApplicationContext beans;
    private final Revisions revisions;
    private final Duties duties;
    private final Province province;
    private final Amending amending;

    RevisionReachTests(ApplicationContext beans, Revisions revisions, Duties duties) {
        this.beans = beans;
        this.revisions = revisions;
        this.duties = duties;
        bean(MovedClock.class).moveTo(LocalDateTime.of(2022, 6, 1, 9, 0));
        this.province = Province.in(beans);
        this.amending = new Amending(beans, province);
    }

    @BeforeEach
    void theFirstOfJune() {
        bean(MovedClock.class).moveTo(LocalDateTime.of(2022, 6, 1, 9, 0));
    }

    @Test
    void exactlyTheUnitsForWhichSomethingChangesAreAskedForReceipt() {
        var campaign = released();
        var original = noticeOf(campaign);
        province.as("taiyuan", () -> bean(Receipts.class).take(original, unit("太原市科学技术协会")));
        var before = bean(Receipts.class).of(original);
        var supplement = amending.supplement(campaign, "有关高校科协要于6月8日前报送一个典型案例。");
        var place = placeOf(campaign, "140100");
        province.as("officer", () -> {
            revisions.change(supplement, place.id(), moved(place, TENTH_OF_JULY));
            return null;
        });

        var outcome = amending.release(supplement);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Released.class, out -> assertThat(out.recipients()).isEqualTo(3));
        assertThat(bean(Receipts.class).of(supplement))
                .extracting(ReceiptLine::unitName, ReceiptLine::asked)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("太原市科学技术协会", true),
                        org.assertj.core.api.Assertions.tuple("太原市科学技术局", true),
                        org.assertj.core.api.Assertions.tuple("汾河大学科学技术协会", true));
        assertThat(bean(Receipts.class).of(original)).isEqualTo(before);
        assertThat(duties.owedBy(unit("汾河大学科学技术协会")).stream()
                        .filter(owed -> owed.duty().campaign().equals(campaign))
                        .filter(owed -> owed.duty().what().contains("典型案例")))
                .singleElement()
                .satisfies(owed -> {
                    assertThat(owed.dueOn()).isEqualTo(LocalDate.of(2022, 6, 8));
                    assertThat(owed.duty().kind()).isEqualTo(DutyKind.REPORT);
                    assertThat(owed.duty().state()).isEqualTo(ProposalState.CONFIRMED);
                });
        assertThat(owed(place.id(), "太原市科学技术局").dueOn()).isEqualTo(TENTH_OF_JULY);
        assertThat(boardOf(campaign).stream()
                        .filter(row -> row.unit().id().equals(unit("太原市科学技术局")))
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.duty().equals(place.id())))
                .singleElement()
                .matches(cell -> TENTH_OF_JULY.equals(cell.dueOn()));
    }

    @Test
    void othersAreToldWithoutBeingAskedWhenTheOfficerWantsSo() {
        var campaign = released();
        var supplement = amending.supplement(campaign, "有关高校科协要于6月8日前报送一个典型案例。");
        province.as("officer", () -> {
            revisions.tellEverybody(supplement, true);
            return null;
        });
        amending.release(supplement);

        var lines = bean(Receipts.class).of(supplement);
        assertThat(lines).hasSameSizeAs(bean(Receipts.class).of(noticeOf(campaign)));
        assertThat(lines.stream().filter(ReceiptLine::asked).map(ReceiptLine::unitName))
                .containsExactly("汾河大学科学技术协会");
        assertThat(province.as("officer", () -> bean(Receipts.class).remindMissing(supplement)))
                .isEqualTo(1);
    }

    @Test
    void theSuccessorOfAMergedUnitIsAskedAndAClosedOneIsNot() {
        var merged = society();
        var closed = society();
        var campaign = released();
        var into = society();
        bean(Units.class).merge(merged, into);
        bean(Units.class).close(closed);
        var supplement = amending.supplement(campaign, "各省级学会要于6月8日前报送一个典型案例。");
        amending.release(supplement);

        assertThat(bean(Receipts.class).of(supplement))
                .extracting(ReceiptLine::unit)
                .contains(into, unit("山西省天文学会"))
                .doesNotContain(merged, closed);
        assertThat(duties.owedBy(into).stream()
                        .filter(owed -> owed.duty().what().contains("典型案例")))
                .hasSize(1);
    }

    private CampaignId released() {
        return province.releasedCampaign(Amending.number());
    }

    private NoticeId noticeOf(CampaignId campaign) {
        return bean(Campaigns.class).require(campaign).notice();
    }

    private List<org.xinghe.campaign.Board.Row> boardOf(CampaignId campaign) {
        return province.as("officer", () -> bean(Boards.class).of(campaign, BoardFilter.all()))
                .rows();
    }

    private DutySummary placeOf(CampaignId campaign, String city) {
        return duties.of(campaign).stream()
                .filter(duty -> RegionCode.of(city).equals(duty.owners().region()))
                .findFirst()
                .orElseThrow();
    }

    private static AddDuty moved(DutySummary duty, LocalDate to) {
        return new AddDuty(duty.strand(), duty.kind(), duty.what(), to, duty.owners());
    }

    private OwedDuty owed(DutyId duty, String unit) {
        return duties.owedBy(duty, unit(unit)).orElseThrow();
    }

    private UnitId society() {
        return bean(Units.class)
                .open(new OpenUnit(
                        "山西省%s学会".formatted(Amending.number()),
                        null,
                        UnitKind.SOCIETY,
                        Level.PROVINCE,
                        RegionCode.of("140000"),
                        unit("山西省科学技术协会")));
    }

    private UnitId unit(String name) {
        return province.unit(name);
    }

    private <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }
}
