package org.xinghe.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.Activities;
import org.xinghe.activity.ActivityId;
import org.xinghe.activity.CountingMethod;
import org.xinghe.activity.Mode;
import org.xinghe.activity.PlanActivity;
import org.xinghe.activity.PlannedSession;
import org.xinghe.activity.RecordActivity;
import org.xinghe.activity.kind.KindCode;
import org.xinghe.campaign.CampaignId;
import org.xinghe.media.Media;
import org.xinghe.media.MediaId;
import org.xinghe.media.SentPictures;
import org.xinghe.media.StoreOutcome;
import org.xinghe.media.StorePicture;
import org.xinghe.organisation.RegionCode;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

/// A report as a coordinator with a phone, a leader and an officer meet it.
@TestPropertySource(properties = "xinghe.data=target/test-data")
class ReportBrowserTests extends BrowserTest {

    private static final String TAIYUAN = "太原市科学技术协会";

    private final Reports reports;
    private final Activities activities;
    private final Media media;
    private final Province province;

    @Autowired
    ReportBrowserTests(Reports reports, Activities activities, Media media, ApplicationContext beans) {
        this.reports = reports;
        this.activities = activities;
        this.media = media;
        this.province = Province.in(beans);
    }

    @Test
    void aReportIsWrittenOnAPhoneSentComesBackAndIsAccepted() {
        var campaign = province.releasedCampaign("晋科协览〔2022〕1号");
        var lecture = held(campaign, "量子科普报告会", 186, CountingMethod.TICKETS);
        held(campaign, "弘扬科学家精神座谈会", 42, CountingMethod.HEAD_COUNT);
        held(campaign, "科普大篷车进社区", 900, null);

        var phone = signIn(openOnPhone("/sign-in"), "taiyuan");
        phone.navigate("/desk/reports");
        shootLoaded(phone, "reports-phone");
        pressFirst(phone, "开始填写");
        assertThat(phone.locator("#summary")).hasValue(java.util.regex.Pattern.compile("凭票统计186人次、现场清点42人次"));
        phone.locator("[name='case.0.title']").fill("把讲台搬到厂区");
        phone.locator("[name='case.0.problem']").fill("一线职工难得有整段时间。");
        phone.locator("[name='case.0.way']").fill("利用班前半小时，由技术带头人讲一个小问题。");
        phone.locator("[name='case.0.result']").fill("六个班组连续参加，提出改进建议十一条。");
        phone.locator("#suggestions").fill("建议提前一个月发布科普资源目录。");
        shootLoaded(phone, "report-phone");
        assertThat(widthBeyondScreen(phone)).isZero();
        pressFirst(phone, "保存并提请负责人报送");
        assertThat(phone.locator(".flash")).hasText("已提请负责人报送");
        phone.locator("a.value").nth(1).click();
        shootLoaded(phone, "report-records-phone");
        assertThat(widthBeyondScreen(phone)).isZero();
        phone.close();

        var leader = signIn(open("/sign-in"), "taiyuan.leader");
        leader.navigate("/desk");
        shootLoaded(leader, "desk-leader");
        leader.locator(".waiting a[href^='/desk/reports/']").first().click();
        shootLoaded(leader, "report-desk");
        leader.onDialog(dialog -> dialog.accept());
        pressFirst(leader, "保存并报送");
        assertThat(leader.locator(".flash")).hasText("已报送");
        shootLoaded(leader, "report-desk-sent");
        var id = province.as("taiyuan", () -> reports.reportOf(campaign, province.unit(TAIYUAN)))
                .orElseThrow()
                .id();

        province.as("taiyuan", () -> activities.record(lecture, record(200, CountingMethod.TICKETS, List.of())));
        var officer = signIn(open("/sign-in"), "officer");
        officer.navigate("/desk/office-reports");
        shootLoaded(officer, "queue-desk");
        officer.locator("#queue a").first().click();
        assertThat(officer.locator(".message.warn")).containsText("186 → 200");
        shootLoaded(officer, "office-report-desk");
        officer.locator("[name=reasons]").fill("数字有变，请核对后重报。");
        pressFirst(officer, "退回");
        assertThat(officer.locator(".flash")).containsText("已退回");

        province.as("taiyuan.leader", () -> reports.send(id));
        officer.navigate("/desk/office-reports/%s/versions/2".formatted(id));
        shootLoaded(officer, "report-version-desk");
        officer.setViewportSize(390, 844);
        officer.navigate("/desk/office-reports");
        shootLoaded(officer, "queue-phone");
        assertThat(widthBeyondScreen(officer)).isZero();
        officer.navigate("/desk/office-reports/" + id);
        shootLoaded(officer, "office-report-phone");
        assertThat(widthBeyondScreen(officer)).isZero();
        pressFirst(officer, "通过");
        assertThat(officer.locator(".flash")).containsText("已通过");
        assertThat(complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    private ActivityId held(CampaignId campaign, String title, int onSite, @Nullable CountingMethod method) {
        var morning = LocalDateTime.of(2022, 5, 30, 9, 0);
        var session = new PlannedSession(
                morning, morning.plusHours(2), "科技馆报告厅", RegionCode.of("140100"), "样例路1号", null, 200);
        var unit = province.unit(TAIYUAN);
        var id = province.as(
                "taiyuan",
                () -> activities.plan(new PlanActivity(
                        unit,
                        campaign,
                        KindCode.OTHER,
                        null,
                        null,
                        title,
                        "请一线科研人员讲身边的科学。",
                        Mode.OFFLINE,
                        "公众",
                        "李晓",
                        "0351-0000000",
                        List.of(session),
                        null)));
        province.as("taiyuan.leader", () -> activities.approve(id));
        province.as("taiyuan", () -> activities.record(id, record(onSite, method, List.of(picture(onSite)))));
        return id;
    }

    private MediaId picture(int shade) {
        var bytes = SentPictures.plain("jpg", 900, 600, new Color(shade % 256, 120, 160));
        var stored = media.store(new StorePicture(province.unit(TAIYUAN), "a.jpg", bytes, "活动现场", "讲台和听众"));
        return ((StoreOutcome.Stored) stored).id();
    }

    private static RecordActivity record(int onSite, @Nullable CountingMethod method, List<MediaId> pictures) {
        return new RecordActivity(
                onSite, method, null, null, 6, 4, "现场座无虚席，提问持续了半小时。", pictures, List.of("https://example.org/news/1"));
    }

    private static void pressFirst(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void shootLoaded(Page page, String name) {
        page.evaluate("document.querySelectorAll('img').forEach(image => image.loading = 'eager')");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        shoot(page, name);
    }
}
