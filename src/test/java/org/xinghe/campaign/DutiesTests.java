package org.xinghe.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.history.History;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.Releases;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitKind;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// What an officer settles about duties before a notice goes out.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class DutiesTests {

    private static final LocalDate DUE = LocalDate.of(2022, 6, 30);

    private final Releases releases;
    private final Campaigns campaigns;
    private final Duties duties;
    private final DutyOwners owners;
    private final History history;
    private final Province province;

    DutiesTests(
            ApplicationContext beans,
            Releases releases,
            Campaigns campaigns,
            Duties duties,
            DutyOwners owners,
            History history) {
        this.releases = releases;
        this.campaigns = campaigns;
        this.duties = duties;
        this.owners = owners;
        this.history = history;
        this.province = Province.in(beans);
    }

    @Test
    void aNoticeThatIsNotCompiledDoesNotGoOut() {
        var notice = province.takenNotice("晋科协测〔2022〕7101号", text -> text);
        assertThat(releases.objectionsTo(notice))
                .contains(ReleaseObjection.of(
                        "campaign.objection.not-compiled", "/desk/notices/%s/duties".formatted(notice)));
    }

    @Test
    void aDutyThatNobodyOwesStopsTheRelease() {
        var notice = province.confirmedNotice("晋科协测〔2022〕7102号");
        var duty = duties.proposedFor(notice).getFirst();
        asOfficer(() -> {
            duties.change(duty.id(), duty.version(), wish("还没有人做的事", Owners.nobody(), DUE));
            return duty;
        });

        assertThat(duties.require(duty.id()).state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(asOfficer(() -> duties.confirm(duty.id()))).isFalse();
        assertThat(objectionsOf(notice)).containsExactly("campaign.objection.unsettled");
        assertThat(asOfficer(() -> releases.release(notice))).isNotInstanceOf(ReleaseOutcome.Released.class);
        assertThat(campaigns.ofNotice(notice).orElseThrow().status()).isEqualTo(CampaignStatus.PREPARED);

        asOfficer(() -> {
            var seen = duties.require(duty.id());
            duties.change(seen.id(), seen.version(), wish("市科协的事", Owners.of(Set.of(UnitKind.MEDIA)), DUE));
            return seen;
        });
        assertThat(objectionsOf(notice)).containsExactly("campaign.objection.nobody-owes");

        asOfficer(() -> {
            duties.drop(duty.id());
            return duty;
        });
        province.as("leader.association", () -> releases.countersign(notice, province.unit("山西省科学技术协会")));
        province.as("leader.department", () -> releases.countersign(notice, province.unit("山西省科学技术厅")));
        assertThat(asOfficer(() -> releases.release(notice))).isInstanceOf(ReleaseOutcome.Released.class);
    }

    @Test
    void aDutyWithoutADayIsNotConfirmed() {
        var notice = province.confirmedNotice("晋科协测〔2022〕7103号");
        var campaign = campaigns.ofNotice(notice).orElseThrow().id();
        var added = asOfficer(() -> duties.add(campaign, wish("没有期限的事", Owners.everybody(), null)));

        assertThat(duties.require(added).state()).isEqualTo(ProposalState.PROPOSED);
        assertThat(asOfficer(() -> duties.confirmWhole(campaign))).isEqualTo(1);
        assertThat(objectionsOf(notice)).containsExactly("campaign.objection.unsettled");
    }

    @Test
    void theSecondOfTwoOfficersIsStopped() {
        var notice = province.confirmedNotice("晋科协测〔2022〕7104号");
        var duty = duties.proposedFor(notice).getFirst();
        asOfficer(() -> {
            duties.change(duty.id(), duty.version(), wish("第一个人写的", Owners.everybody(), DUE));
            return duty;
        });

        assertThatThrownBy(() -> province.as("officer.department", () -> {
                    duties.change(duty.id(), duty.version(), wish("第二个人写的", Owners.issuers(), DUE));
                    return duty;
                }))
                .isInstanceOf(EditConflict.class);
        assertThat(duties.require(duty.id()).what()).isEqualTo("第一个人写的");
        assertThat(history.of(duty.id()))
                .first()
                .matches(entry -> entry.act().equals("change")
                        && "第一个人写的".equals(entry.changes().get("what")));
    }

    @Test
    void whoDoesNotRunACampaignFindsNoDutyToSettle() {
        var notice = province.confirmedNotice("晋科协测〔2022〕7105号");
        var duty = duties.proposedFor(notice).getFirst();
        for (var stranger : List.of("taiyuan", "leader.association")) {
            assertThatThrownBy(() -> province.as(stranger, () -> duties.confirm(duty.id())))
                    .isInstanceOf(NotFound.class);
        }
        var released = province.releasedCampaign("晋科协测〔2022〕7106号");
        assertThatThrownBy(() -> asOfficer(
                        () -> duties.confirm(duties.of(released).getFirst().id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void furtherCitiesOfAnOpenListOweTheSameOnce() {
        var notice = province.confirmedNotice("晋科协测〔2022〕7107号");
        var model = duties.proposedFor(notice).stream()
                .filter(duty -> duty.owners().rule() == OwnerRule.PLACE)
                .findFirst()
                .orElseThrow();
        var yangquan = RegionCode.of("140300");
        for (var time = 0; time < 2; time++) {
            asOfficer(() -> {
                duties.addPlaces(
                        model.id(),
                        List.of(yangquan, Objects.requireNonNull(model.owners().region())));
                return model;
            });
        }

        var added = duties.proposedFor(notice).stream()
                .filter(duty -> yangquan.equals(duty.owners().region()))
                .toList();
        assertThat(added).hasSize(1);
        assertThat(added.getFirst().what()).isEqualTo("阳泉：围绕主题积极开展特色活动");
        assertThat(added.getFirst().sentence()).isEqualTo(model.sentence());
        assertThat(added.getFirst().dueOn()).isEqualTo(model.dueOn());
        assertThat(objectionsOf(notice)).containsExactly("campaign.objection.nobody-owes");
    }

    @Test
    void theUnitsBehindADutyAreCountedBeforeAndAfterTheRelease() {
        var notice = province.confirmedNotice("晋科协测〔2022〕7108号");
        var campaign = campaigns.ofNotice(notice).orElseThrow().id();
        var before = owners.countsOf(campaign);
        province.as("leader.association", () -> releases.countersign(notice, province.unit("山西省科学技术协会")));
        province.as("leader.department", () -> releases.countersign(notice, province.unit("山西省科学技术厅")));
        asOfficer(() -> releases.release(notice));

        assertThat(before.values()).contains(2, 16);
        assertThat(owners.countsOf(campaign)).isEqualTo(before);
    }

    private List<String> objectionsOf(NoticeId notice) {
        return releases.objectionsTo(notice).stream()
                .map(ReleaseObjection::key)
                .filter(key -> key.startsWith("campaign."))
                .toList();
    }

    private static AddDuty wish(String what, Owners owners, @Nullable LocalDate dueOn) {
        return new AddDuty(null, DutyKind.ACTIVITY, what, dueOn, owners);
    }

    private <T> T asOfficer(Callable<T> block) {
        return province.as("officer", block);
    }
}
