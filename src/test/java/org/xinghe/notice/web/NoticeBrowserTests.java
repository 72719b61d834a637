package org.xinghe.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

/// A notice on its way through an officer's browser.
class NoticeBrowserTests extends BrowserTest {

    private static final Path NOTICE = Path.of("src/main/resources/org/xinghe/demo/notice.txt");

    private final Province province;

    @Autowired
    NoticeBrowserTests(ApplicationContext beans) {
        this.province = Province.in(beans);
    }

    @Test
    void aDroppedNoticeIsConfirmedFactByFact() {
        var page = signedIn("officer");
        page.navigate("/desk/notices/new");
        shoot(page, "notice-new");
        page.locator("input[type=file]").setInputFiles(NOTICE);
        press(page, "读取通知");
        assertThat(page).hasURL(Pattern.compile(".*/facts$"));
        shoot(page, "notice-facts");

        var open = page.locator("#facts-progress");
        assertThat(open).containsText("待核对");
        var period = page.locator(".reading", new Page.LocatorOptions().setHasText("活动时间"))
                .first();
        period.hover();
        assertThat(page.locator(".sentence.touched")).containsText("5月中旬");
        period.getByText("改正").click();
        period.locator("input[name=to]").fill("2022-06-12");
        period.getByText("保存").click();
        assertThat(period).containsText("2022年6月12日");
        assertThat(period).containsText("已改正");

        page.locator("#facts-progress button").click();
        assertThat(page.locator("#facts-progress")).containsText("待核对");
        shoot(page, "notice-facts-confirmed");
        page.setViewportSize(390, 844);
        shoot(page, "notice-facts-phone");
        assertThat(fits(page)).isTrue();
        page.locator(".tabs a").nth(2).click();
        pictures(page, "notice-recipients-open");
        page.setViewportSize(390, 844);
        page.locator(".tabs a").first().click();
        shoot(page, "notice-show-phone");
        page.setViewportSize(1280, 800);
        shoot(page, "notice-show");
        page.navigate("/desk/notices");
        shoot(page, "notice-list");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void doubtsAreAskedInWordsWhereTheValueStands() throws IOException {
        var odd = Files.createTempFile("notice", ".txt");
        Files.writeString(
                odd,
                Files.readString(NOTICE)
                        .replaceFirst("(?m)^六、", "请各单位于615日前报送方案，6月1日（星期五）17:00前报送名单，活动结束后三日内报送小结。\n$0"));
        var page = signedIn("officer");
        page.navigate("/desk/notices/new");
        page.locator("input[type=file]").setInputFiles(odd);
        press(page, "读取通知");

        assertThat(page.locator("#first")).containsText("“615日前”像是少了“月”字");
        assertThat(page.locator("#first")).containsText("这一天其实是星期三");
        shoot(page, "notice-doubts");
        page.setViewportSize(390, 844);
        shoot(page, "notice-doubts-phone");
        assertThat(fits(page)).isTrue();
        page.getByText("没有其他地区").first().click();
        assertThat(page.locator("#first")).not().containsText("到任务页补充");
        shoot(page, "notice-doubts-answered");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aNoticeIsSignedReleasedAndReceived() {
        var path = "/desk/notices/" + province.confirmedNotice("晋科协览〔2022〕1号");
        var page = signedIn("officer");
        page.navigate(path + "/recipients");
        pictures(page, "notice-recipients");
        page.navigate(path + "/release");
        pictures(page, "notice-release-open");

        sign(path, "leader.association");
        sign(path, "leader.department");
        page = signedIn("officer");
        page.navigate(path + "/release");
        pictures(page, "notice-release-ready");
        page.onceDialog(dialog -> dialog.accept());
        press(page, "印发通知");
        assertThat(page.getByText("送达 16 家单位").first()).isVisible();
        pictures(page, "notice-released");

        page = signedIn("taiyuan");
        page.navigate("/desk/inbox-notices");
        pictures(page, "notice-inbox");
        page.navigate(path + "/letter");
        pictures(page, "notice-letter");
        press(page, "签收");
        assertThat(page.locator("#receipt")).containsText("太联络");
        page.navigate("/desk");
        shoot(page, "notice-desk-coordinator");

        page = signedIn("officer");
        page.navigate(path + "/receipts");
        press(page, "提醒未签收的 15 家");
        pictures(page, "notice-receipts");
        assertThat(complaints()).isEmpty();
    }

    private void sign(String path, String person) {
        var page = signedIn(person);
        page.navigate(path + "/release");
        page.onceDialog(dialog -> dialog.accept());
        press(page, "会签");
        assertThat(page.getByText("已会签").first()).isVisible();
    }

    /// At desk and at phone width.
    private static void pictures(Page page, String name) {
        shoot(page, name);
        page.setViewportSize(390, 844);
        shoot(page, name + "-phone");
        assertThat(fits(page)).as(name).isTrue();
        page.setViewportSize(1280, 800);
    }

    /// Whoever was signed in leaves by the door before the next one comes in.
    private Page signedIn(String name) {
        var page = open("/sign-in");
        if (!page.url().endsWith("/sign-in")) {
            press(page, "退出");
            page.navigate("/sign-in");
            assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
        }
        return signIn(page, name);
    }

    /// Whether nothing sticks out at the side.
    private static boolean fits(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }
}
