package org.xinghe.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.brand.Brands;
import org.xinghe.campaign.brand.RegisterBrand;
import org.xinghe.notice.NoticeId;
import org.xinghe.notice.forwarding.Counties;
import org.xinghe.notice.forwarding.DraftForwarding;
import org.xinghe.notice.forwarding.ForwardOutcome.Drafted;
import org.xinghe.notice.forwarding.Forwardings;
import org.xinghe.notice.questions.AskQuestion;
import org.xinghe.notice.questions.Questions;
import org.xinghe.organisation.PostKind;
import org.xinghe.organisation.UnitId;
import org.xinghe.organisation.UnitKind;
import org.xinghe.testing.BrowserTest;

/// The tree of receipts of a whole province in a browser: more than 300 units, in a database of its own.
@TestPropertySource(properties = "xinghe.data=target/test-data-tree")
class ReceiptTreeBrowserTests extends BrowserTest {

    private static final List<String> CITIES = List.of("140100", "140200", "140700", "140900", "141000", "141100");

    private final Forwardings forwardings;
    private final Questions questions;
    private final Brands brands;
    private final Campaigns campaigns;
    private final JdbcClient jdbc;
    private final Counties counties;

    @Autowired
    ReceiptTreeBrowserTests(
            ApplicationContext beans,
            Forwardings forwardings,
            Questions questions,
            Brands brands,
            Campaigns campaigns,
            JdbcClient jdbc) {
        this.brands = brands;
        this.campaigns = campaigns;
        this.questions = questions;
        this.forwardings = forwardings;
        this.jdbc = jdbc;
        this.counties = new Counties(beans);
    }

    @Test
    void aProvinceOfThreeHundredUnitsIsOnePicture() {
        many(UnitKind.SOCIETY, "山西省第%d试验学会", 118);
        many(UnitKind.TRADE_ASSOCIATION, "山西省第%d试验协会", 36);
        many(UnitKind.RESEARCH_ASSOCIATION, "山西省第%d试验研究会", 22);
        many(UnitKind.UNIVERSITY_ASSOCIATION, "第%d试验大学科学技术协会", 34);
        spread(UnitKind.ENTERPRISE_ASSOCIATION, "第%d试验制造科学技术协会", 48);
        var notice = counties.released();
        var first =
                forward(notice, "太原市科学技术协会", "taiyuan", "请各县（市、区）科协结合本地实际，每县至少举办一场主题活动。", "太原市科协普及部 0351-5550170", 10);
        forward(notice, "大同市科学技术协会", "datong", "", "", 11);
        forward(notice, "忻州市科学技术协会", "xinzhou", "活动安排请于5月27日前报市科协。", "", 14);
        jdbc.sql("""
                update notice.delivery set opened_at = delivered_at + interval '1 hour',
                       received_at = case when hashtext(unit::text) % 10 >= -6 then delivered_at + interval '2 hour' end,
                       received_by = case when hashtext(unit::text) % 10 >= -6 then '卢听雨' end
                 where notice = :notice and hashtext(unit::text) % 10 <> 9
                """).param("notice", notice.value()).update();

        var page = signIn(open("/sign-in"), "officer");
        page.navigate("/desk/notices/%s/recipients".formatted(notice));
        page.navigate("/desk/notices/%s/receipts".formatted(notice));
        assertThat(page.locator(".receipt-picture circle.star[cx]:not([cx='7'])"))
                .hasCount(274 + 35);
        shoot(page, "receipts-tree");
        assertThat(widthBeyondScreen(page)).isZero();
        page.locator("#kind-CITY_ASSOCIATION > details > summary").click();
        page.locator("#kind-CITY_ASSOCIATION .receipt-branch > details > summary")
                .first()
                .click();
        page.locator("#kind-SOCIETY > details > summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#kind-SOCIETY .receipt-leaf").first()).isVisible();
        page.keyboard().press("Enter");
        shoot(page, "receipts-tree-open");
        page.setViewportSize(390, 844);
        shoot(page, "receipts-tree-phone");
        assertThat(widthBeyondScreen(page)).isZero();
        assertThat(page.locator(".receipt-picture")).isHidden();

        counties.somebody(first, PostKind.COORDINATOR, "卢听雨", "county.first");
        page = signIn(page, "county.first");
        page.setViewportSize(1280, 800);
        page.navigate("/desk/notices/%s/letter".formatted(notice));
        both(page, "letter-addendum");
        page = signIn(page, "taiyuan.leader");
        page.navigate("/desk/notices/%s/forwardings".formatted(notice));
        both(page, "forwarding");
        askedAndAnswered(notice, page);
        branded(notice, page);
        assertThat(complaints()).isEmpty();
    }

    private void branded(NoticeId notice, Page page) {
        var campaign = campaigns.ofNotice(notice).orElseThrow().id();
        brand(campaign, "taiyuan.leader", "太原市科学技术协会", 0, "龙城科学小道", "沿汾河讲述身边科学家的徒步路线。", 2018);
        brand(campaign, "taiyuan.leader", "太原市科学技术协会", 2, "晋阳湖科普夜市", "夏夜在晋阳湖边与科技工作者面对面。", 2020);
        brand(campaign, "taiyuan.leader", "太原市科学技术协会", 2, "科普公交", "十条公交线路上的流动科普展。", 2021);
        brand(campaign, "datong.leader", "大同市科学技术协会", 4, "云冈科学课", "在石窟里讲文物保护的科学。", 2019);
        brand(campaign, "jinzhong.leader", "晋中市科学技术协会", 5, "田间课堂", "专家到地头讲农业技术。", 2015);
        brand(campaign, "society.leader", "山西省天文学会", 2, "星空讲堂", "每月一次的公众观星和讲座。", 2012);
        signIn(page, "officer").navigate("/desk/campaigns/%s/brands?kind=CITY_ASSOCIATION".formatted(campaign));
        both(page, "brand-matrix");
        signIn(page, "taiyuan.leader").navigate("/desk/brands");
        both(page, "brands");
    }

    private void brand(
            CampaignId campaign, String person, String unit, int strand, String name, String sentence, int since) {
        var wish = new RegisterBrand(
                campaign,
                counties.province.unit(unit),
                brands.strandsOf(campaign).get(strand).id(),
                name,
                sentence,
                since,
                Set.of());
        counties.province.as(person, () -> brands.register(wish));
    }

    private void askedAndAnswered(NoticeId notice, Page page) {
        ask(notice, "taiyuan", "太原市科学技术协会", "“同步安排”是指必须在5月举办吗？");
        ask(notice, "datong", "大同市科学技术协会", "已经安排在6月初的活动怎么办？");
        ask(notice, "society", "山西省天文学会", "学会的活动也要放在5月吗？");
        signIn(page, "officer").navigate("/desk/notices/%s/questions".formatted(notice));
        page.locator("textarea").first().fill("不要求都在5月，6月10日前举办都算。");
        page.locator(".questions button").first().click();
        both(page, "questions");
        signIn(page, "taiyuan").navigate("/desk/notices/%s/letter".formatted(notice));
        both(page, "letter-answer");
        page.locator("a.ask").nth(3).click();
        both(page, "question-ask");
    }

    private void ask(NoticeId notice, String person, String unit, String text) {
        counties.province.as(
                person, () -> questions.ask(new AskQuestion(notice, counties.province.unit(unit), "s8-0", text)));
    }

    private UnitId forward(NoticeId notice, String city, String person, String text, String contact, int number) {
        var by = counties.province.unit(city);
        var to = java.util.stream.IntStream.range(0, number)
                .mapToObj(_ -> counties.county(by))
                .toList();
        counties.province.as(person, () -> {
            var wish = new DraftForwarding(notice, by, DraftForwarding.NONE_SEEN, text, contact, null, Set.copyOf(to));
            return ((Drafted) forwardings.draft(wish)).id();
        });
        counties.province.as(
                person + ".leader",
                () -> forwardings.toSend().stream()
                        .map(draft -> forwardings.send(draft.id()))
                        .toList());
        counties.county(by);
        return to.getFirst();
    }

    private void many(UnitKind kind, String name, int number) {
        var above = counties.province.unit("山西省科学技术协会");
        for (var each = 0; each < number; each++) {
            counties.open(kind, name, "140000", above);
        }
    }

    private void spread(UnitKind kind, String name, int number) {
        var above = counties.province.unit("山西省科学技术协会");
        for (var each = 0; each < number; each++) {
            counties.open(kind, name, CITIES.get(each % CITIES.size()), above);
        }
    }

    private static void both(Page page, String name) {
        shoot(page, name);
        assertThat(widthBeyondScreen(page)).as(name).isZero();
        page.setViewportSize(390, 844);
        shoot(page, name + "-phone");
        assertThat(widthBeyondScreen(page)).as(name).isZero();
        page.setViewportSize(1280, 800);
    }
}
