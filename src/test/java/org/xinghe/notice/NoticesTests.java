package org.xinghe.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.notice.CorrectOutcome.Refused;
import org.xinghe.notice.CorrectOutcome.Settled;
import org.xinghe.notice.CountersignOutcome.NotToBeSigned;
import org.xinghe.notice.CountersignOutcome.Signed;
import org.xinghe.notice.ReleaseOutcome.Released;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class NoticesTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Notices notices;
    private final NoticeFacts facts;
    private final Recipients recipients;
    private final Releases releases;
    private final Province province;

    NoticesTests(
            ApplicationContext beans, Notices notices, NoticeFacts facts, Recipients recipients, Releases releases) {
        this.notices = notices;
        this.facts = facts;
        this.recipients = recipients;
        this.releases = releases;
        this.province = Province.in(beans);
    }

    @Test
    void aNoticeIsTakenInOnlyForOnesOwnUnit() {
        var wish = new TakeNotice("通知.txt", demoText(), province.unit("山西省科学技术厅"));

        assertThatThrownBy(() -> province.as("officer", () -> notices.take(wish)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> province.as("taiyuan", () -> notices.take(wish)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theOriginalIsKeptAsItCame() {
        var notice = taken();

        assertThat(notices.originalOf(notice).fileName()).isEqualTo("通知.txt");
        assertThat(notices.originalOf(notice).bytes()).isEqualTo(demoText());
    }

    @Test
    void everyFactLeadsToTheSentenceThatItStandsIn() {
        var notice = taken();
        var text = notices.sentencesOf(notice);

        assertThat(facts.of(notice))
                .allSatisfy(fact -> assertThat(
                                text.at(fact.place()).orElseThrow().text())
                        .contains(
                                switch (fact.kind()) {
                                    case ISSUE_DATE -> "2022年5月16日";
                                    case ISSUER -> "山西省科学技术";
                                    case CONTACT -> "联系人";
                                    case TITLE, NUMBER, THEME, PERIOD, DEADLINE, ATTACHMENT, QUESTION -> fact.shown();
                                }));
    }

    @Test
    void theSecondOfTwoOfficersWhoCorrectOneFactIsTold() {
        var notice = taken();
        var theme = fact(notice, FactKind.THEME);

        var first = province.as("officer", () -> facts.correct(notice, theme.position(), theme.version(), "创新争先"));
        assertThatThrownBy(() -> province.as(
                        "officer.department", () -> facts.correct(notice, theme.position(), theme.version(), "自立自强")))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> province.as(
                        "officer.department", () -> facts.confirm(notice, theme.position(), theme.version())))
                .isInstanceOf(EditConflict.class);

        assertThat(first).isEqualTo(new Settled(fact(notice, FactKind.THEME)));
        assertThat(fact(notice, FactKind.THEME).value()).isEqualTo("创新争先");
    }

    @Test
    void aValueThatCannotStandIsRefusedWithTheReason() {
        var notice = taken();

        assertThat(correct(notice, FactKind.NUMBER, "晋科协活[2022]6号"))
                .isEqualTo(new Refused("number-form", "晋科协活[2022]6号"));
        assertThat(correct(notice, FactKind.ISSUE_DATE, "530日")).isEqualTo(new Refused("date", "530日"));
        assertThat(correct(notice, FactKind.PERIOD, "2022-06-10/2022-05-11"))
                .isEqualTo(new Refused("period", "2022-06-10/2022-05-11"));
        assertThat(correct(notice, FactKind.ISSUER, UnitId.fresh().toString()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.fault()).isEqualTo("issuer"));
        assertThat(correct(notice, FactKind.TITLE, " ")).isEqualTo(new Refused("empty", ""));
        var title = fact(notice, FactKind.TITLE);
        assertThat(province.as("officer", () -> facts.drop(notice, title.position())))
                .isEqualTo(new Refused("needed", title.shown()));
    }

    @Test
    void whatWasNotReadIsAddedByHand() {
        var notice = taken();

        province.as("officer", () -> facts.add(notice, FactKind.DEADLINE, "报送活动计划", "2022-05-20"));

        assertThat(facts.standing(notice).deadlines())
                .extracting(deadline -> String.valueOf(deadline.on()))
                .containsExactly("2022-06-30", "2022-05-20");
        assertThat(province.as("officer", () -> facts.add(notice, FactKind.TITLE, "", "又一个标题")))
                .isEqualTo(new Refused("kind", "又一个标题"));
    }

    @Test
    void aLeaderSeesAndSignsButDoesNotEdit() {
        var notice = taken();

        assertThat(province.as(
                        "leader.association",
                        () -> notices.requirePrepared(notice).id()))
                .isEqualTo(notice);
        assertThatThrownBy(() -> province.as("leader.association", () -> facts.confirm(notice, 0)))
                .isInstanceOf(NotFound.class);
        assertThat(province.as("leader.association", () -> releases.countersign(notice, province.unit("山西省科学技术协会"))))
                .isEqualTo(new NotToBeSigned(NoticeStatus.DRAFT));
    }

    @Test
    void aReleaseWaitsForEverySignature() {
        var notice = province.confirmedNotice(number());
        sign("leader.association", notice, "山西省科学技术协会");

        assertThat(release(notice))
                .isEqualTo(new ReleaseOutcome.Refused(List.of(ReleaseObjection.of(
                        "notice.objection.unsigned", "/desk/notices/%s/release".formatted(notice), "山西省科学技术厅"))));

        sign("leader.department", notice, "山西省科学技术厅");
        assertThat(release(notice)).isInstanceOf(Released.class);
        assertThat(notices.require(notice).status()).isEqualTo(NoticeStatus.RELEASED);
    }

    @Test
    void nobodySignsForAnotherIssuer() {
        var notice = province.confirmedNotice(number());

        assertThatThrownBy(() -> sign("leader.association", notice, "山西省科学技术厅")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sign("taiyuan.leader", notice, "太原市科学技术协会")).isInstanceOf(NotFound.class);
        assertThat(releases.signaturesOf(notice)).isEmpty();
    }

    @Test
    void aCorrectionAfterSigningVoidsTheSignatures() {
        var notice = signed(number());
        assertThat(notices.require(notice).status()).isEqualTo(NoticeStatus.COUNTERSIGNED);

        correct(notice, FactKind.THEME, "创新争先、自立自强");

        assertThat(releases.signaturesOf(notice)).isEmpty();
        assertThat(notices.require(notice).status()).isEqualTo(NoticeStatus.CONFIRMED);
        assertThat(release(notice)).isInstanceOf(ReleaseOutcome.Refused.class);
    }

    @Test
    void otherRecipientsAfterSigningVoidTheSignatures() {
        var notice = signed(number());
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
        correct(notice, FactKind.THEME, "看过之后才改的主题");

        assertThatThrownBy(() -> province.as(
                        "leader.association", () -> releases.countersign(notice, province.unit("山西省科学技术协会"), seen)))
                .isInstanceOf(EditConflict.class);
        var now = notices.require(notice).version();
        assertThat(province.as(
                        "leader.association", () -> releases.countersign(notice, province.unit("山西省科学技术协会"), now)))
                .isEqualTo(new Signed(false));
    }

    @Test
    void aPhraseThatIsChosenByHandBlocksUntilItIsDecided() {
        var notice = taken();

        assertThat(recipients.of(notice))
                .extracting(AddresseeGroup::phrase, AddresseeGroup::byHand, AddresseeGroup::decided)
                .contains(tuple("各市科协", false, true), tuple("有关高校科协", true, false), tuple("企业科协", true, false));
        assertThat(releases.objectionsTo(notice))
                .extracting(objection -> List.of(objection.key(), objection.values()))
                .contains(List.of("notice.objection.undecided", List.of("有关高校科协")));
    }

    @Test
    void oneNumberIsReleasedOnceEvenByTwoOfficersAtOnce() throws Exception {
        var number = number();
        var pair = List.of(signed(number), signed(number));
        List<ReleaseOutcome> outcomes;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = threads.invokeAll(pair.stream()
                    .map(notice -> (Callable<ReleaseOutcome>) () -> release(notice))
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
        var notice = signed(number());
        release(notice);

        assertThatThrownBy(() -> correct(notice, FactKind.THEME, "另一个主题")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> province.as("officer", () -> {
                    recipients.choose(notice, 0, List.of());
                    return null;
                }))
                .isInstanceOf(NotFound.class);
        assertThat(release(notice))
                .isEqualTo(new ReleaseOutcome.Refused(
                        List.of(ReleaseObjection.of("notice.objection.released", "/desk/notices/" + notice))));
    }

    private NoticeId taken() {
        return province.as("officer", () -> {
            var wish = new TakeNotice("通知.txt", demoText(), province.unit("山西省科学技术协会"));
            return ((TakeOutcome.Taken) notices.take(wish)).notice();
        });
    }

    private NoticeId signed(String number) {
        var notice = province.confirmedNotice(number);
        sign("leader.association", notice, "山西省科学技术协会");
        sign("leader.department", notice, "山西省科学技术厅");
        return notice;
    }

    private void sign(String person, NoticeId notice, String issuer) {
        province.as(person, () -> releases.countersign(notice, province.unit(issuer)));
    }

    private ReleaseOutcome release(NoticeId notice) {
        return province.as("officer", () -> releases.release(notice));
    }

    private CorrectOutcome correct(NoticeId notice, FactKind kind, String value) {
        return province.as(
                "officer", () -> facts.correct(notice, fact(notice, kind).position(), value));
    }

    private NoticeFact fact(NoticeId notice, FactKind kind) {
        return facts.of(notice).stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String number() {
        return "晋科协通〔2022〕%d号".formatted(NUMBER.incrementAndGet());
    }

    private static byte[] demoText() {
        try (var text = NoticesTests.class.getResourceAsStream("/org/xinghe/demo/notice.txt")) {
            return Objects.requireNonNull(text).readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
