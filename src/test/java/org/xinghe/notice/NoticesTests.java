package org.xinghe.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.xinghe.notice.Letters.demoText;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.notice.CorrectOutcome.Refused;
import org.xinghe.notice.CorrectOutcome.Settled;
import org.xinghe.notice.CountersignOutcome.NotToBeSigned;
import org.xinghe.organisation.UnitId;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// A notice is taken in, and its facts are settled.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class NoticesTests {

    private final Notices notices;
    private final NoticeFacts facts;
    private final Recipients recipients;
    private final Releases releases;
    private final Province province;
    private final Letters letters;

    NoticesTests(
            ApplicationContext beans, Notices notices, NoticeFacts facts, Recipients recipients, Releases releases) {
        this.notices = notices;
        this.facts = facts;
        this.recipients = recipients;
        this.releases = releases;
        this.province = Province.in(beans);
        this.letters = new Letters(beans, province);
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
        var notice = letters.taken();

        assertThat(notices.originalOf(notice).fileName()).isEqualTo("通知.txt");
        assertThat(notices.originalOf(notice).bytes()).isEqualTo(demoText());
    }

    @Test
    void everyFactLeadsToTheSentenceThatItStandsIn() {
        var notice = letters.taken();
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
        var notice = letters.taken();
        var theme = letters.fact(notice, FactKind.THEME);

        var first = province.as("officer", () -> facts.correct(notice, theme.position(), theme.version(), "创新争先"));
        assertThatThrownBy(() -> province.as(
                        "officer.department", () -> facts.correct(notice, theme.position(), theme.version(), "自立自强")))
                .isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> province.as(
                        "officer.department", () -> facts.confirm(notice, theme.position(), theme.version())))
                .isInstanceOf(EditConflict.class);

        assertThat(first).isEqualTo(new Settled(letters.fact(notice, FactKind.THEME)));
        assertThat(letters.fact(notice, FactKind.THEME).value()).isEqualTo("创新争先");
    }

    @Test
    void aValueThatCannotStandIsRefusedWithTheReason() {
        var notice = letters.taken();

        assertThat(letters.correct(notice, FactKind.NUMBER, "晋科协活[2022]6号"))
                .isEqualTo(new Refused("number-form", "晋科协活[2022]6号"));
        assertThat(letters.correct(notice, FactKind.ISSUE_DATE, "530日")).isEqualTo(new Refused("date", "530日"));
        assertThat(letters.correct(notice, FactKind.PERIOD, "2022-06-10/2022-05-11"))
                .isEqualTo(new Refused("period", "2022-06-10/2022-05-11"));
        assertThat(letters.correct(notice, FactKind.ISSUER, UnitId.fresh().toString()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.fault()).isEqualTo("issuer"));
        assertThat(letters.correct(notice, FactKind.TITLE, " ")).isEqualTo(new Refused("empty", ""));
        var title = letters.fact(notice, FactKind.TITLE);
        assertThat(province.as("officer", () -> facts.drop(notice, title.position())))
                .isEqualTo(new Refused("needed", title.shown()));
    }

    @Test
    void whatWasNotReadIsAddedByHand() {
        var notice = letters.taken();

        province.as("officer", () -> facts.add(notice, FactKind.DEADLINE, "报送活动计划", "2022-05-20"));

        assertThat(facts.standing(notice).deadlines())
                .extracting(deadline -> String.valueOf(deadline.on()))
                .containsExactly("2022-06-30", "2022-05-20");
        assertThat(province.as("officer", () -> facts.add(notice, FactKind.TITLE, "", "又一个标题")))
                .isEqualTo(new Refused("kind", "又一个标题"));
    }

    @Test
    void aLeaderSeesAndSignsButDoesNotEdit() {
        var notice = letters.taken();

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
    void aPhraseThatIsChosenByHandBlocksUntilItIsDecided() {
        var notice = letters.taken();

        assertThat(recipients.of(notice))
                .extracting(AddresseeGroup::phrase, AddresseeGroup::byHand, AddresseeGroup::decided)
                .contains(tuple("各市科协", false, true), tuple("有关高校科协", true, false), tuple("企业科协", true, false));
        assertThat(releases.objectionsTo(notice))
                .extracting(objection -> List.of(objection.key(), objection.values()))
                .contains(List.of("notice.objection.undecided", List.of("有关高校科协")));
    }
}
