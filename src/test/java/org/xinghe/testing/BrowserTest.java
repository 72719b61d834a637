package org.xinghe.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The whole application in Debian's Chromium. Each test has a profile of its own and speaks Chinese; what a script or
/// a page throws ends up in [#complaints()].
@Tag("browser")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class BrowserTest {

    private final List<String> complaints = new java.util.concurrent.CopyOnWriteArrayList<>();

    @LocalServerPort
    private int port;

    private BrowserContext context;

    @BeforeEach
    void openProfile() {
        context = Chromium.RUNNING.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1280, 800));
        context.onWebError(fault -> complaints.add(fault.error()));
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closeProfile() {
        context.close();
    }

    /// A new page at desk width; paths are relative to the application.
    protected Page open(String path) {
        var page = context.newPage();
        page.navigate(path);
        return page;
    }

    /// A new page as wide as a phone.
    protected Page openOnPhone(String path) {
        var page = context.newPage();
        page.setViewportSize(390, 844);
        page.navigate(path);
        return page;
    }

    /// Signs a person of the [Province] in on this page, in place of whoever was.
    protected Page signIn(Page page, String person) {
        context.clearCookies();
        page.navigate("/sign-in");
        type(page, "登录名", person);
        type(page, "密码", Province.PASSWORD);
        press(page, "登录");
        assertThat(page).hasURL(Pattern.compile(".*/desk.*"));
        return page;
    }

    /// Types into the field whose label begins so.
    protected static void type(Page page, String label, String text) {
        page.locator("xpath=//label[starts-with(normalize-space(text()), '%s')]/..//input".formatted(label))
                .fill(text);
    }

    /// Presses the one button of this name.
    protected static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /// By how many pixels something sticks out at the side.
    protected static int widthBeyondScreen(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /// A picture of the whole page, for looking at, among the build's files.
    protected static void shoot(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", name + ".png")));
    }

    /// What scripts threw and the console called an error, in this test so far.
    protected List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static final class Chromium {

        static final Browser RUNNING = start();

        private static Browser start() {
            var program = Objects.requireNonNullElse(System.getenv("XINGHE_CHROMIUM"), "/usr/bin/chromium");
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(program))
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
    }
}
