package org.xinghe;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.xinghe.testing.BrowserTest;
import org.xinghe.testing.Province;

/// The officer's way from dropping the notice to its release, with nothing but pages. How long each part takes and how
/// many presses it needs is written to `target/journeys/officers-way.txt`; no time is asserted.
class OfficersWayBrowserTests extends BrowserTest {

    private static final Path NOTICE = Path.of("src/main/resources/org/xinghe/demo/notice.docx");

    private final List<String> parts = new ArrayList<>();
    private int presses;
    private long begun;
    private long allBegun;

    @Autowired
    OfficersWayBrowserTests(ApplicationContext beans) {
        Province.in(beans);
    }

    @Test
    void fromTheDroppedFileToTheRelease() throws IOException {
        var page = signIn(open("/sign-in"), "officer");
        allBegun = System.nanoTime();
        begun = allBegun;
        page.navigate("/desk/notices/new");
        page.locator("input[type=file]").setInputFiles(NOTICE);
        click(page, "读取通知");
        assertThat(page).hasURL(Pattern.compile(".*/facts$"));
        var notice = page.url().replaceFirst("/facts$", "");
        done("taken in and read");

        confirmFacts(page);
        done("facts confirmed");
        chooseRecipients(page, notice);
        done("recipients chosen");
        settleDuties(page, notice);
        done("duties settled");
        chooseRoutes(page, notice);
        done("routes chosen");
        page.navigate(notice + "/burden");
        shoot(page, "way-burden");
        done("burden looked at");

        sign(page, notice, "leader.association");
        sign(page, notice, "leader.department");
        done("countersigned by two leaders");

        signIn(page, "officer");
        page.navigate(notice + "/release");
        shoot(page, "way-release");
        page.onceDialog(dialog -> dialog.accept());
        click(page, "印发通知");
        assertThat(page.getByText("送达 16 家单位").first()).isVisible();
        done("released");
        tell();
        assertThat(complaints()).isEmpty();
    }

    /// All of which the reader is sure at once, then each that it asks about.
    private void confirmFacts(Page page) {
        press(page.locator("#facts-progress button"));
        assertThat(page.locator("#facts-progress button")).hasCount(0);
        var asked = page.locator("#first .reading:has-text('待核对')");
        for (var left = asked.count(); left > 0; left--) {
            press(asked.first().locator(".reading-acts button").first());
            assertThat(asked).hasCount(left - 1);
        }
        assertThat(page.locator("#facts-progress")).containsText("已核对");
    }

    /// A phrase that leaves it open means all of its kind; of a kind that nobody registered, nobody.
    private void chooseRecipients(Page page, String notice) {
        page.navigate(notice + "/recipients");
        var undecided = page.locator("section:has-text('待您确定')");
        for (var left = undecided.count(); left > 0; left--) {
            var phrase = undecided.first();
            phrase.locator("details").first().evaluate("each => each.open = true");
            var everybody = phrase.locator("button[name=all]");
            press(everybody.count() > 0 ? everybody : phrase.locator("button.primary"));
            assertThat(undecided).hasCount(left - 1);
        }
    }

    private void settleDuties(Page page, String notice) {
        page.navigate(notice + "/duties");
        click(page, "分解任务");
        shoot(page, "way-duties");
        var whole = page.getByRole(
                com.microsoft.playwright.options.AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("确认.*")));
        press(whole.first());
        page.waitForLoadState();
    }

    private void chooseRoutes(Page page, String notice) {
        page.navigate(notice + "/routes");
        var open = page.locator("tr:has-text('待指定')");
        for (var left = open.count(); left > 0; left = open.count()) {
            var offices = open.first().locator("select[name=office]");
            offices.selectOption(offices.locator("option:has-text('宣传调研部')").getAttribute("value"));
            press(open.first().getByText("指定", new Locator.GetByTextOptions().setExact(true)));
            page.waitForLoadState();
        }
    }

    private void sign(Page page, String notice, String leader) {
        signIn(page, leader);
        page.navigate(notice + "/release");
        page.onceDialog(dialog -> dialog.accept());
        click(page, "会签");
        assertThat(page.getByText("已会签").first()).isVisible();
    }

    private void click(Page page, String name) {
        presses++;
        press(page, name);
    }

    private void press(Locator button) {
        presses++;
        button.click();
    }

    private void done(String part) {
        var now = System.nanoTime();
        parts.add(String.format(Locale.ROOT, "%-30s %6.1f s", part, (now - begun) / 1e9));
        begun = now;
    }

    private void tell() throws IOException {
        parts.add(String.format(
                Locale.ROOT, "%-30s %6.1f s, %d presses", "all", (System.nanoTime() - allBegun) / 1e9, presses));
        var file = Path.of("target", "journeys", "officers-way.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, parts);
    }
}
