package org.xinghe.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xinghe.notice.Letters.number;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.notice.CountersignOutcome.Signed;
import org.xinghe.notice.ReleaseOutcome.Released;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// Signatures, and the release that waits for them.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ReleasesTests {

    private final Notices notices;
    private final Recipients recipients;
    private final Releases releases;
    private final Province province;
    private final Letters letters;

    ReleasesTests(ApplicationContext beans, Notices notices, Recipients recipients, Releases releases) {
        this.notices = notices;
        this.recipients = recipients;
        this.releases = releases;
        this.province = Province.in(beans);
        this.letters = new Letters(beans, province);
    }

    @Test
    void aReleaseWaitsForEverySignature() {
        var notice = province.confirmedNotice(number());
        letters.sign("leader.association", notice, "山西省科学技术协会");

        assertThat(letters.release(notice))
                .isEqualTo(new ReleaseOutcome.Refused(List.of(ReleaseObjection.of(
                        "notice.objection.unsigned", "/desk/notices/%s/release".formatted(notice), "山西省科学技术厅"))));

        letters.sign("leader.department", notice, "山西省科学技术厅");
        assertThat(letters.release(notice)).isInstanceOf(Released.class);
        assertThat(notices.require(notice).status()).isEqualTo(NoticeStatus.RELEASED);
    }

    @Test
    void nobodySignsForAnotherIssuer() {
        var notice = province.confirmedNotice(number());

        assertThatThrownBy(() -> letters.sign("leader.association", notice, "山西省科学技术厅"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> letters.sign("taiyuan.leader", notice, "太原市科学技术协会"))
                .isInstanceOf(NotFound.class);
        assertThat(releases.signaturesOf(notice)).isEmpty();
    }

    @Test
    void aCorrectionAfterSigningVoidsTheSignatures() {
        var notice = letters.signed(number());
        assertThat(notices.require(notice).status()).isEqualTo(NoticeStatus.COUNTERSIGNED);

        letters.correct(notice, FactKind.THEME, "创新争先、自立自强");

        assertThat(releases.signaturesOf(notice)).isEmpty();
        assertThat(notices.require(notice).status()).isEqualTo(NoticeStatus.CONFIRMED);
        assertThat(letters.release(notice)).isInstanceOf(ReleaseOutcome.Refused.class);
    }

    @Test
    void otherRecipientsAfterSigningVoidTheSignatures() {
        var notice = letters.signed(number());
        var cities = recipients.of(notice).getFirst();

        province.as("officer", () -> {
            recipients.choose(
                    notice,
                    cities.position(),
                    cities.units().stream().map(unit -> unit.id()).toList());
            return null;
        });
        assertThat(releases.signaturesOf(notice)).hasSize(2);

        province.as("officer", () -> {
            recipients.choose(notice, cities.position(), List.of(province.unit("太原市科学技术协会")));
            return null;
        });
        assertThat(releases.signaturesOf(notice)).isEmpty();
    }

    @Test
    void aSignatureIsGivenToWhatTheSignerHasSeen() {
        var notice = province.confirmedNotice(number());
        var seen = notices.require(notice).version();
        letters.correct(notice, FactKind.THEME, "看过之后才改的主题");

        assertThatThrownBy(() -> province.as(
                        "leader.association", () -> releases.countersign(notice, province.unit("山西省科学技术协会"), seen)))
                .isInstanceOf(EditConflict.class);
        var now = notices.require(notice).version();
        assertThat(province.as(
                        "leader.association", () -> releases.countersign(notice, province.unit("山西省科学技术协会"), now)))
                .isEqualTo(new Signed(false));
    }

    @Test
    void oneNumberIsReleasedOnceEvenByTwoOfficersAtOnce() throws Exception {
        var number = number();
        var pair = List.of(letters.signed(number), letters.signed(number));
        List<ReleaseOutcome> outcomes;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = threads.invokeAll(pair.stream()
                    .map(notice -> (Callable<ReleaseOutcome>) () -> letters.release(notice))
                    .toList());
            outcomes = List.of(running.get(0).get(), running.get(1).get());
        }

        assertThat(outcomes).filteredOn(Released.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(ReleaseOutcome.Refused.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        ReleaseOutcome.Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting(ReleaseObjection::key)
                                .containsExactly("notice.objection.number-used"));
    }

    @Test
    void whatIsOutChangesNoMore() {
        var notice = letters.signed(number());
        letters.release(notice);

        assertThatThrownBy(() -> letters.correct(notice, FactKind.THEME, "另一个主题"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> province.as("officer", () -> {
                    recipients.choose(notice, 0, List.of());
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(letters.release(notice))
                .isEqualTo(new ReleaseOutcome.Refused(
                        List.of(ReleaseObjection.of("notice.objection.released", "/desk/notices/" + notice))));
    }
}
