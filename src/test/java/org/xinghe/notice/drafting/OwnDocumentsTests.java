package org.xinghe.notice.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.CampaignStatus;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.Duties;
import org.xinghe.document.DocumentTexts;
import org.xinghe.document.TextOutcome;
import org.xinghe.notice.FactKind;
import org.xinghe.notice.FactState;
import org.xinghe.notice.NoticeFacts;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.NoticeKind;
import org.xinghe.notice.NoticeStatus;
import org.xinghe.notice.Notices;
import org.xinghe.notice.Receipts;
import org.xinghe.notice.ReleaseObjection;
import org.xinghe.notice.ReleaseOutcome;
import org.xinghe.notice.Releases;
import org.xinghe.notice.WithdrawOutcome;
import org.xinghe.notice.drafting.CompleteOutcome.Completed;
import org.xinghe.notice.drafting.TakeNumberOutcome.Taken;
import org.xinghe.shared.EditConflict;
import org.xinghe.shared.NotFound;
import org.xinghe.testing.Province;

/// Own documents on their way from a draft to their recipients, and back.
@ApplicationModuleTest(module = "campaign", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "xinghe.data=target/test-data")
class OwnDocumentsTests {

    private final Notices notices;
    private final NoticeFacts facts;
    private final Releases releases;
    private final Receipts receipts;
    private final Campaigns campaigns;
    private final Duties duties;
    private final Drafts drafts;
    private final Province province;
    private final Papers papers;

    OwnDocumentsTests(
            ApplicationContext beans,
            Notices notices,
            NoticeFacts facts,
            Releases releases,
            Receipts receipts,
            Campaigns campaigns,
            Duties duties,
            Drafts drafts) {
        this.notices = notices;
        this.facts = facts;
        this.releases = releases;
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.duties = duties;
        this.drafts = drafts;
        this.province = Province.in(beans);
        this.papers = new Papers(beans, province);
    }

    @Test
    void aReplyGoesOutWithoutACampaignAndIsReceived() {
        var series = papers.series("晋科协函");
        var reply = papers.completed(papers.reply());
        assertThat(notices.require(reply).status()).isEqualTo(NoticeStatus.CONFIRMED);
        papers.sign(reply);

        assertThat(papers.release(reply))
                .isEqualTo(new ReleaseOutcome.Refused(List.of(ReleaseObjection.of(
                        "notice.objection.no-number", "/desk/notices/%s/release".formatted(reply)))));
        var taken = papers.number(reply, series);
        assertThat(taken).isInstanceOf(Taken.class);
        assertThat(releases.signaturesOf(reply)).hasSize(1);
        assertThat(papers.number(reply, series)).isEqualTo(taken);
        assertThat(papers.release(reply)).isInstanceOf(ReleaseOutcome.Released.class);
        assertThat(campaigns.ofNotice(reply)).isEmpty();
        var city = province.unit("太原市科学技术协会");
        assertThat(province.as("taiyuan", () -> receipts.take(reply, city)).first())
                .isTrue();
    }

    @Test
    void theNumberStandsInTheTextAndInTheLayout() {
        var series = papers.series("晋科协文");
        var reply = papers.signed();
        var number = ((Taken) papers.number(reply, series)).number();

        assertThat(notices.require(reply).number()).isEqualTo(number);
        assertThat(notices.textOf(reply).getFirst()).isEqualTo(number);
        assertThat(Objects.requireNonNull(notices.readingOf(reply).docNumber()).value())
                .isEqualTo(number);
        assertThat(((TextOutcome.Read)
                                DocumentTexts.read(notices.originalOf(reply).bytes()))
                        .paragraphs())
                .contains(number, "山西省科学技术协会", "太原市科学技术协会：", "2022年5月16日");
    }

    @Test
    void aNoticeLiesThereWithWhatItsPartsStateConfirmedAndTheRestForAPerson() {
        var notice = papers.completed(papers.notice());

        assertThat(facts.of(notice))
                .filteredOn(fact -> fact.state() == FactState.CONFIRMED)
                .extracting(fact -> fact.kind(), fact -> fact.value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                FactKind.TITLE, papers.notice().title()),
                        org.assertj.core.groups.Tuple.tuple(
                                FactKind.ISSUER, province.unit("山西省科学技术协会").toString()),
                        org.assertj.core.groups.Tuple.tuple(
                                FactKind.ISSUER, province.unit("山西省科学技术厅").toString()),
                        org.assertj.core.groups.Tuple.tuple(FactKind.ISSUE_DATE, "2022-05-16"),
                        org.assertj.core.groups.Tuple.tuple(FactKind.CONTACT, "联系人：张远，联系电话：0351-1234567"),
                        org.assertj.core.groups.Tuple.tuple(FactKind.ATTACHMENT, "活动总结提纲"));
        assertThat(facts.of(notice))
                .filteredOn(fact -> fact.isOpen())
                .extracting(fact -> fact.kind())
                .contains(FactKind.THEME, FactKind.PERIOD, FactKind.DEADLINE)
                .doesNotContain(FactKind.NUMBER, FactKind.TITLE);
        assertThat(notices.require(notice).status()).isEqualTo(NoticeStatus.DRAFT);
        var title = facts.of(notice).getFirst();
        assertThat(province.as("officer", () -> facts.correct(notice, title.position(), "别的标题")))
                .isEqualTo(new org.xinghe.notice.CorrectOutcome.Refused("own-document", "别的标题"));
    }

    @Test
    void aWithdrawnNoticeAsksNobodyForAnythingAnyMore() {
        var campaign = province.releasedCampaign("晋科协撤〔2022〕1号");
        var notice = campaigns.require(campaign).notice();
        var city = province.unit("太原市科学技术协会");
        assertThat(duties.owedBy(city)).anyMatch(duty -> duty.duty().campaign().equals(campaign));
        province.as("taiyuan", () -> receipts.take(notice, city));

        assertThat(papers.withdraw(notice, "疫情防控需要")).isInstanceOf(WithdrawOutcome.Withdrawn.class);
        var at = Objects.requireNonNull(notices.require(notice).withdrawal());
        assertThat(papers.withdraw(notice, "再撤一次")).isEqualTo(new WithdrawOutcome.Withdrawn(notice, at.at()));

        assertThat(campaigns.require(campaign).status()).isEqualTo(CampaignStatus.CLOSED);
        assertThat(campaigns.running()).anyMatch(each -> each.id().equals(campaign));
        assertThat(duties.owedBy(city)).noneMatch(duty -> duty.duty().campaign().equals(campaign));
        assertThat(receipts.of(notice)).noneMatch(line -> line.isMissing());
        assertThat(receipts.of(notice)).filteredOn(line -> line.isReceived()).hasSize(1);
        assertThat(province.as("officer", () -> receipts.remindMissing(notice))).isZero();
    }

    @Test
    void theSecondOfTwoDraftersIsToldAndNothingIsOverwritten() {
        var id = papers.begun(papers.notice());
        var seen = province.as("officer", () -> drafts.require(id)).version();
        var mine = papers.reply();
        province.as("officer.department", () -> drafts.save(id, seen, "their page", papers.notice("各市科技局：")));

        assertThatThrownBy(() -> province.as("officer", () -> drafts.save(id, seen, "my page", mine)))
                .isInstanceOf(EditConflict.class);
        assertThat(province.as("officer", () -> drafts.require(id)).content()).isEqualTo(papers.notice("各市科技局："));
        var again =
                province.as("officer.department", () -> drafts.save(id, seen, "their page", papers.notice("各市科协：")));
        assertThat(again).isEqualTo(seen + 2);
        assertThatThrownBy(() -> province.as("taiyuan", () -> drafts.require(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftWithErrorsIsNoNoticeAndKeepsAllThatWasTyped() {
        var id = papers.begun(DraftContent.blank(NoticeKind.NOTICE, province.unit("山西省科学技术协会")));

        assertThat(papers.complete(id))
                .isInstanceOfSatisfying(
                        CompleteOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::rule)
                                .contains(DraftRule.TITLE_MISSING, DraftRule.BODY_MISSING));
        assertThat(province.as("officer", () -> drafts.require(id)).isOpen()).isTrue();
    }

    @Test
    void aTextIsGivenBackToItsDraftUntilItHasANumber() {
        var series = papers.series("晋科协改");
        var id = papers.begun(papers.reply());
        var first = ((Completed) papers.complete(id)).notice();
        papers.sign(first);
        province.as("officer", () -> {
            drafts.reopen(id);
            return null;
        });
        assertThat(notices.require(first).status()).isEqualTo(NoticeStatus.WITHDRAWN);

        var second = ((Completed) papers.complete(id)).notice();
        assertThat(second).isNotEqualTo(first);
        papers.sign(second);
        papers.number(second, series);
        assertThatThrownBy(() -> province.as("officer", () -> {
                    drafts.reopen(id);
                    return null;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void modelTextsOfEachKindHaveTheirFormAndAnEarlierOneHasNoDays() {
        for (var kind : NoticeKind.values()) {
            var id = province.as(
                    "officer",
                    () -> drafts.start(
                            new StartDraft(kind, province.unit("山西省科学技术协会"), new StartDraft.Beginning.Model(), null)));
            var draft = province.as("officer", () -> drafts.require(id));
            assertThat(draft.content().kind()).isEqualTo(kind);
            assertThat(draft.content().body()).isNotBlank();
            assertThat(BodyOutline.of(draft.content().body()).faults()).isEmpty();
        }
        var earlier = papers.begun(papers.notice());
        var like = province.as(
                "officer",
                () -> drafts.require(drafts.start(new StartDraft(
                                NoticeKind.NOTICE,
                                province.unit("山西省科学技术协会"),
                                new StartDraft.Beginning.Earlier(earlier),
                                null)))
                        .content());
        assertThat(like.title()).isEqualTo(papers.notice().title());
        assertThat(like.signedOn()).isEmpty();
    }

    @Test
    void aSupplementNamesItsNoticeAndIsTiedToIt() {
        var campaign = province.releasedCampaign("晋科协稿补〔2022〕1号");
        NoticeId original = campaigns.require(campaign).notice();
        var id = province.as(
                "officer",
                () -> drafts.start(new StartDraft(
                        NoticeKind.SUPPLEMENT,
                        province.unit("山西省科学技术协会"),
                        new StartDraft.Beginning.Model(),
                        original)));
        var content = province.as("officer", () -> drafts.require(id)).content();
        assertThat(content.body()).contains("（晋科协稿补〔2022〕1号）印发后");
        assertThat(content.issuers()).isEqualTo(notices.require(original).issuers());

        papers.save(id, papers.supplement(content));
        var outcome = papers.complete(id);
        assertThat(outcome).isInstanceOf(Completed.class);
        var supplement = notices.require(((Completed) outcome).notice());
        assertThat(supplement.kind()).isEqualTo(NoticeKind.SUPPLEMENT);
        assertThat(supplement.supplements()).isEqualTo(original);
    }
}
