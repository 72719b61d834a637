package org.xinghe.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.campaign.Campaigns;
import org.xinghe.campaign.StrandId;
import org.xinghe.media.SentPictures;
import org.xinghe.organisation.RegionCode;
import org.xinghe.organisation.UnitId;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

/// Activities as a coordinator with a phone and a leader at a desk meet them.
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ActivityBrowserTests extends BrowserTest {

    private static final LocalDateTime MORNING = LocalDateTime.of(2022, 5, 30, 9, 0);

    private final Activities activities;
    private final UnitActivities own;
    private final Campaigns campaigns;
    private final Province province;

    @Autowired
    ActivityBrowserTests(Activities activities, UnitActivities own, Campaigns campaigns, ApplicationContext beans) {
        this.activities = activities;
        this.own = own;
        this.campaigns = campaigns;
        this.province = Province.in(beans);
    }

    @Test
    void aRecordIsMadeOnAPhoneWithTwoPicturesAndSurvivesALostConnection() {
        var id = published("科普大篷车进社区");
        var path = "/desk/activities/" + id + "/record";
        var page = signedInOnPhone("taiyuan");
        page.navigate(path);
        page.locator("#onSite").fill("186");
        choose(page, "onSiteMethod", "HEAD_COUNT");
        page.locator("#scienceWorkers").fill("12");
        page.locator("#volunteers").fill("0");
        page.locator("#text").fill("两场实验表演，孩子们排队动手。居民希望每季度来一次。");
        shoot(page, "activity-record-phone-filled");
        assertThat(widthBeyondScreen(page)).isZero();

        page.context().setOffline(true);
        page.locator(".form-actions .button.primary").click();
        assertThat(page.locator("[data-phone-queued]")).isVisible();
        press(page, "先不提交");
        page.context().setOffline(false);
        page.navigate(path);
        assertThat(page.locator("[data-draft-note]")).isVisible();
        assertThat(page.locator("#onSite")).hasValue("186");

        page.locator("#pictureFiles").setInputFiles(new FilePayload[] {
            picture("IMG_0001.jpg", Color.ORANGE),
            picture("IMG_0002.jpg", Color.CYAN),
            new FilePayload("名单.pdf", "application/pdf", "%PDF-1.7".getBytes())
        });
        assertThat(page.locator(".phone-picture[data-state=sent]")).hasCount(2);
        assertThat(page.locator(".phone-picture[data-state=refused]")).containsText("名单.pdf");
        shoot(page, "activity-record-phone-rejected");
        assertThat(widthBeyondScreen(page)).isZero();

        press(page, "保存记录");
        assertThat(page.locator(".flash")).hasText("活动记录已保存，谢谢！");
        shoot(page, "activity-activity-phone-recorded");
        assertThat(widthBeyondScreen(page)).isZero();
        var held = province.as("taiyuan", () -> own.require(id).record());
        assertThat(held).isNotNull();
        assertThat(held.onSite()).isEqualTo(186);
        assertThat(held.pictures()).hasSize(2);

        page.navigate(path);
        assertThat(page.locator("[data-draft-note]")).isHidden();
        assertThat(complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void anActivityIsPlannedOnAPhoneAndApprovedAtTheDesk() {
        campaign();
        var phone = signedInOnPhone("taiyuan");
        phone.navigate("/desk/activities/new");
        phone.locator("#kind").selectOption("OPEN_DAY");
        phone.locator("#title").fill("“循着科学足迹”太原寻访");
        phone.locator("#summary").fill("走进三家实验室，听研发人员讲一项技术从想法到产品的路。");
        phone.locator("#contactPhone").fill("0351-5550123");
        phone.locator("#day1").fill("2022-08-30");
        phone.locator("#from1").fill("09:00");
        phone.locator("#until1").fill("11:30");
        phone.locator("#capacity1").fill("60");
        shoot(phone, "activity-plan-phone");
        assertThat(widthBeyondScreen(phone)).isZero();
        press(phone, "保存并提交审批");
        assertThat(phone.locator(".message.bad")).containsText("第 1 场：请填写地点");
        shoot(phone, "activity-plan-phone-rejected");
        phone.locator("#place1").fill("太原市科技馆");
        press(phone, "保存并提交审批");
        assertThat(phone.locator(".flash")).containsText("已提交");
        shoot(phone, "activity-activity-phone-submitted");
        phone.navigate("/desk/activities");
        shoot(phone, "activity-activities-phone");
        assertThat(widthBeyondScreen(phone)).isZero();
        phone.close();

        var desk = signIn(open("/sign-in"), "taiyuan.leader");
        desk.navigate("/desk/approvals");
        shoot(desk, "activity-approvals-desk");
        desk.locator(".queue .act-with-reason summary").first().click();
        shoot(desk, "activity-approvals-desk-return");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("通过并发布"))
                .first()
                .click();
        assertThat(desk.locator(".flash")).containsText("已办理 1 项审批");
        desk.navigate("/desk/activities");
        shoot(desk, "activity-activities-desk");
        desk.locator(".table th a").first().click();
        shoot(desk, "activity-activity-desk");
        desk.navigate("/desk/activities/new");
        shoot(desk, "activity-plan-desk");
    }

    private ActivityId published(String title) {
        var wish = new PlanActivity(
                unit(),
                campaign(),
                KindCode.OTHER,
                strand(),
                null,
                title,
                "科普大篷车带着二十件展品开进社区广场。",
                Mode.OFFLINE,
                "居民和中小学生",
                "太联络",
                "0351-5550123",
                List.of(new PlannedSession(
                        MORNING, MORNING.plusHours(3), "迎泽社区广场", RegionCode.of("140106"), "样例街8号", null, 300)),
                null);
        return province.as("taiyuan.leader", () -> {
            var id = activities.plan(wish);
            activities.approve(id);
            return id;
        });
    }

    private StrandId strand() {
        return campaigns.strandsOf(campaign()).getFirst().id();
    }

    private CampaignId campaign() {
        return campaigns.running().stream()
                .findFirst()
                .map(each -> each.id())
                .orElseGet(() -> province.releasedCampaign("晋科协活〔2022〕81号"));
    }

    private UnitId unit() {
        return province.unit("太原市科学技术协会");
    }

    private Page signedInOnPhone(String name) {
        return signIn(openOnPhone("/sign-in"), name);
    }

    private static void choose(Page page, String name, String value) {
        page.locator("input[name=%s][value=%s]".formatted(name, value)).check();
    }

    private static FilePayload picture(String name, Color color) {
        return new FilePayload(name, "image/jpeg", SentPictures.plain("jpg", 1200, 900, color));
    }
}
