package org.xinghe.activity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.xinghe.activity.intake.OldSheet;
import org.xinghe.media.SentPictures;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

/// Records over a weak network, and sheets, as a coordinator with a phone meets them.
@TestPropertySource(properties = "xinghe.data=target/test-data")
class QuickRecordBrowserTests extends BrowserTest {

    private static final String PAGE = "/desk/activities/quick-record";

    /// What one has to press and type on the way from the desk's home to a record: a thing to count, not to time.
    private static final int MOST_ACTS = 12;

    private final UnitActivities own;
    private final Province province;

    @Autowired
    QuickRecordBrowserTests(UnitActivities own, ApplicationContext beans) {
        this.own = own;
        this.province = Province.in(beans);
        if (beans.getBean(org.xinghe.campaign.Campaigns.class).running().isEmpty()) {
            province.releasedCampaign("晋科协活〔2022〕80号");
        }
    }

    @Test
    void whatWasNeverPlannedIsOnRecordInADozenActs() {
        var title = "广场科普" + System.nanoTime();
        var page = signedInOnPhone("taiyuan.leader");
        var acts = new AtomicInteger();
        act(acts, () -> page.locator(".quick-way a").click());
        shoot(page, "quick-record-phone");
        assertThat(widthBeyondScreen(page)).isZero();
        fill(page, acts, title);
        act(acts, () -> page.locator("#pictureFiles").setInputFiles(picture("一.jpg", Color.ORANGE)));
        assertThat(page.locator(".phone-picture[data-state=sent]")).hasCount(1);
        shoot(page, "quick-record-phone-filled");
        act(acts, () -> page.locator(".form-actions .primary").click());

        assertThat(page.locator(".flash")).hasText("活动记录已保存，谢谢！");
        shoot(page, "quick-record-phone-recorded");
        assertThat(acts.get()).isLessThanOrEqualTo(MOST_ACTS);
        var held = Objects.requireNonNull(only(title).record());
        assertThat(held.onSite()).isEqualTo(86);
        assertThat(held.pictures()).hasSize(1);
        assertThat(complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @Test
    void withoutANetworkNothingIsLostAndWithItOneRecordIsMade() {
        var title = "断网记录" + System.nanoTime();
        var page = signedInOnPhone("taiyuan.leader");
        page.navigate(PAGE);
        page.context().setOffline(true);
        fill(page, new AtomicInteger(), title);
        page.locator("#pictureFiles")
                .setInputFiles(new FilePayload[] {picture("二.jpg", Color.CYAN), picture("三.jpg", Color.PINK)});
        assertThat(page.locator(".phone-picture")).hasCount(2);
        page.locator(".form-actions .primary").click();
        assertThat(page.locator("[data-phone-queued]")).isVisible();
        shoot(page, "quick-record-phone-offline");
        press(page, "先不提交");
        page.close();

        assertThat(titledBy("taiyuan.leader", title)).isEmpty();
        var again = openOnPhone("about:blank");
        again.context().setOffline(false);
        again.route("**/desk/activities/pictures", route -> route.abort());
        again.navigate(PAGE);
        assertThat(again.locator("#title")).hasValue(title);
        assertThat(again.locator("#people")).hasValue("86");
        assertThat(again.locator(".phone-picture")).hasCount(2);
        again.locator(".form-actions .primary").click();
        assertThat(again.locator("[data-phone-queued]")).isVisible();
        again.unroute("**/desk/activities/pictures");
        assertThat(again.locator(".flash")).hasText("活动记录已保存，谢谢！");
        assertThat(Objects.requireNonNull(only(title).record()).pictures()).hasSize(2);
        again.navigate(PAGE);
        assertThat(again.locator("#title")).hasValue("");
        assertThat(again.locator(".phone-picture")).hasCount(0);
    }

    @Test
    void anAnswerThatIsLostOnItsWayMakesNoSecondRecord() {
        var title = "答复丢失" + System.nanoTime();
        var page = signedInOnPhone("taiyuan.leader");
        page.navigate(PAGE);
        var tries = new AtomicInteger();
        page.route("**" + PAGE, route -> {
            if (route.request().method().equals("POST") && tries.getAndIncrement() < 2) {
                route.fetch(new com.microsoft.playwright.Route.FetchOptions().setMaxRedirects(0));
                route.abort();
            } else {
                route.resume();
            }
        });
        fill(page, new AtomicInteger(), title);
        page.locator(".form-actions .primary").click();
        assertThat(page.locator(".flash"))
                .hasText(
                        "活动记录已保存，谢谢！",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(15_000));
        assertThat(tries.get()).isGreaterThanOrEqualTo(2);
        assertThat(titledBy("taiyuan.leader", title)).hasSize(1);
    }

    @Test
    void whoDoesNotDecideSubmitsAndTheRecordComesWithTheApproval() {
        var title = "待批记录" + System.nanoTime();
        var page = signedInOnPhone("taiyuan");
        page.navigate(PAGE);
        fill(page, new AtomicInteger(), title);
        page.locator(".form-actions .primary").click();
        assertThat(page.locator(".flash")).containsText("负责人通过后公开");
        assertThat(page.locator("#waiting-record")).containsText("86 人次");
        shoot(page, "quick-record-phone-submitted");
        var path = page.url();

        var desk = signIn(open("/sign-in"), "taiyuan.leader");
        desk.navigate(path);
        desk.onDialog(com.microsoft.playwright.Dialog::accept);
        desk.locator("form[action*='/approval'] button").click();
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(only(title).card().state()).isEqualTo(ActivityState.RECORDED));
    }

    @Test
    void aSheetIsCheckedAndTakenOnAPhone() {
        var page = signedInOnPhone("taiyuan.leader");
        page.navigate("/desk/activities/import");
        shoot(page, "activity-import-phone-send");
        assertThat(widthBeyondScreen(page)).isZero();
        var title = "看图导入" + System.nanoTime();
        var rows = List.of(
                OldSheet.row(28, title + "甲"),
                OldSheet.with(OldSheet.row(29, title + "乙"), "参与人数", "约三百"),
                OldSheet.with(OldSheet.row(30, title + "丙"), "统计方式", ""));
        page.locator("#file").setInputFiles(new FilePayload("2022年旧表.xlsx", "application/zip", OldSheet.of(rows)));
        press(page, "上传并检查");
        shoot(page, "activity-import-phone-check");
        assertThat(widthBeyondScreen(page)).isZero();
        page.setViewportSize(1280, 800);
        page.locator(".import-columns summary").first().click();
        shoot(page, "activity-import-desk-check");
        page.setViewportSize(390, 844);
        press(page, "保存 2 行");
        assertThat(page.locator(".message").first()).containsText("没问题的行已保存");
        shoot(page, "activity-import-phone-done");
        assertThat(widthBeyondScreen(page)).isZero();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aCaseIsWrittenOfferedAndUsedAgain() {
        var title = "广场天文台" + System.nanoTime();
        var page = signedInOnPhone("taiyuan.leader");
        page.navigate("/desk/cases/new");
        shoot(page, "innovation-phone-new");
        assertThat(widthBeyondScreen(page)).isZero();
        page.locator("#title").fill(title);
        page.locator("input[name=tag][value=MEANS]").check();
        page.locator("#problem").fill("讲座请到报告厅来听，来的总是那几位老同志。");
        page.locator("#way").fill("把望远镜搬到广场，请学生当讲解员，家长跟着来。");
        page.locator("#result").fill("路过的人停下来排队看，还问下次什么时候。");
        page.locator("#evidence").fill("https://example.org/news/1");
        press(page, "保存");
        press(page, "同意并公布");
        assertThat(page.locator(".flash")).containsText("已公布");
        shoot(page, "innovation-phone-show");
        assertThat(widthBeyondScreen(page)).isZero();
        page.navigate("/desk/cases");
        shoot(page, "innovation-phone-library");
        assertThat(widthBeyondScreen(page)).isZero();
        page.setViewportSize(1280, 800);
        shoot(page, "innovation-desk-library");
        page.navigate("/desk/beneficiaries");
        shoot(page, "beneficiaries-desk");
        page.setViewportSize(390, 844);
        shoot(page, "beneficiaries-phone");
        assertThat(widthBeyondScreen(page)).isZero();

        var other = signedInOnPhone("datong");
        other.navigate("/desk/cases?text=" + title);
        other.locator(".case-card a").click();
        other.locator("#reuse .button").click();
        assertThat(other.locator("#summary")).hasValue("把望远镜搬到广场，请学生当讲解员，家长跟着来。");
        assertThat(complaints()).isEmpty();
    }

    private static void fill(Page page, AtomicInteger acts, String title) {
        act(acts, () -> page.locator("#title").fill(title));
        act(acts, () -> page.locator("#place").fill("五一广场"));
        act(acts, () -> page.locator("#day").fill("2022-05-30"));
        act(acts, () -> page.locator("#people").fill("86"));
        act(acts, () -> page.locator("input[name=method][value=HEAD_COUNT]").check());
        act(acts, () -> page.locator("#text").fill("居民围着望远镜看太阳黑子。"));
        act(acts, () -> page.locator("#phone").fill("0351-5550100"));
    }

    private static void act(AtomicInteger acts, Runnable act) {
        acts.incrementAndGet();
        act.run();
    }

    private ActivityDetails only(String title) {
        var found = titledBy("taiyuan.leader", title);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<ActivityDetails> titledBy(String who, String title) {
        return province.as(who, () -> titled(title));
    }

    private List<ActivityDetails> titled(String title) {
        return own.rows(new UnitActivityFilter(null, null, title, 1)).stream()
                .map(row -> own.require(row.line().id()))
                .toList();
    }

    private Page signedInOnPhone(String person) {
        return signIn(openOnPhone("/sign-in"), person);
    }

    private static FilePayload picture(String name, Color color) {
        assertThat(name.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        return new FilePayload(name, "image/jpeg", SentPictures.plain("jpg", 3200, 2400, color));
    }
}
